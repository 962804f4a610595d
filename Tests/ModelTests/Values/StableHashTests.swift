import Model
import Testing

@Suite struct StableHashTests {
  /// The test values published by the authors of FNV.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func hashEqualsThePublishedValue(text: String, number: UInt64) {
    #expect(StableHash.of(Array(text.utf8).span) == number)
  }
}
