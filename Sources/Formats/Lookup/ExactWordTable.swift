/// Short words and the numbers they stand for, looked up by their exact bytes.
///
/// A word that is not found may still be valid: other spellings are read by a slower, more tolerant path.
package struct ExactWordTable: Sendable {
  /// The maximum length of a word, in bytes.
  private static let maxWordLength = 24

  private struct Word: ExactHashKey, Sendable {
    static var emptyMarker: Word { Word() }

    var bytes = SIMD3<UInt64>()
    var count = -1

    var hash: UInt64 {
      var hash = bytes.x &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ hash &>> 32 ^ bytes.y) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ hash &>> 32 ^ bytes.z) &* 0x94D0_49BB_1331_11EB
      return hash ^ hash &>> 32
    }

    @inline(__always)
    static func == (a: Word, b: Word) -> Bool { a.count == b.count && a.bytes == b.bytes }
  }

  private var values = ExactHashTable<Word, Int>(emptyValue: 0)

  /// If a word is given twice, the first value counts.
  package init(_ words: [(word: String, value: Int)]) {
    for (text, value) in words {
      var text = text
      guard let word = text.withUTF8(Self.word), values[word] == nil else { continue }
      values.set(word, to: value)
    }
  }

  package subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int? { Self.word(bytes).flatMap { values[$0] } }

  /// Returns nil for an empty word and for one that is too long.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    guard let start = bytes.baseAddress, !bytes.isEmpty, bytes.count <= maxWordLength else { return nil }
    var word = Word()
    word.count = bytes.count
    withUnsafeMutableBytes(of: &word.bytes) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: start, count: bytes.count))
    }
    return word
  }
}
