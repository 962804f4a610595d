import Glibc
import Testing

@testable import Formats

@Suite struct PathBytesTests {
  @Test(
    arguments: [
      (Array("café".utf8), "café"), ([0x63, 0x61, 0x66, 0xE9], "caf\\xE9"), ([0xFF, 0x61, 0xC3], "\\xFFa\\xC3"),
    ] as [([UInt8], String)]) func nameIsReadableAndLeadsBack(_ bytes: [UInt8], _ text: String)
  {
    #expect(PathBytes.text(bytes) == text)
    #expect(PathBytes.bytes(text) == bytes)
  }

  @Test(arguments: ["a\\x41.csv", "a\\xZZ", "a\\x", "C:\\xyz"]) func otherBackslashesStay(_ text: String) {
    #expect(PathBytes.bytes(text) == Array(text.utf8))
  }
}
