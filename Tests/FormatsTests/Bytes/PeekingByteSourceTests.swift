import Testing

@testable import Formats

@Suite struct PeekingByteSourceTests {
  private struct Refused: Error {}

  private func all(_ source: inout some ByteSource) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try source.forEachPiece {
      bytes += $0
      return true
    }
    return bytes
  }

  @Test(arguments: [1, 7, 65_536, 200_000]) func beginningIsSeenOnceAndMayBeChanged(pieceSize: Int) throws {
    let text = [UInt8](repeating: 0x61, count: 150_000)
    var seen: [Int] = []
    var source = PeekingByteSource(CutBytes(bytes: text, sizes: [pieceSize])) {
      seen.append($0.count)
      $0[0] = 0x62
    }
    #expect(try all(&source) == [0x62] + text.dropFirst())
    #expect(seen.count == 1)
    #expect(seen[0] >= 65_536)
  }

  @Test func shortTextIsSeenAsItIs() throws {
    for text in ["", "a"] {
      var seen: [UInt8]?
      var source = PeekingByteSource(MemoryBytes(text)) { seen = $0 }
      #expect(try all(&source) == Array(text.utf8))
      #expect(seen == Array(text.utf8))
    }
  }

  @Test func nothingOfARefusedTextIsHandedOn() {
    var source = PeekingByteSource(MemoryBytes("abc")) { _ in throw Refused() }
    #expect(throws: Refused.self) {
      try source.forEachPiece { _ in
        Issue.record("handed on"); return true
      }
    }
  }
}
