/// Short words and the numbers they stand for, found by their bytes exactly as the definitions write them.
///
/// A word that is not found may still mean something: whatever is written otherwise is read with more patience.
struct PlainWords: Sendable {
  /// The longest word that is taken in, in bytes.
  private static let longest = 24

  private struct Word {
    var bytes = SIMD3<UInt64>()
    var count = -1
    var value = 0

    var hash: UInt64 {
      var hash = bytes.x &* 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ hash &>> 32 ^ bytes.y) &* 0xBF58_476D_1CE4_E5B9
      hash = (hash ^ hash &>> 32 ^ bytes.z) &* 0x94D0_49BB_1331_11EB
      return hash ^ hash &>> 32
    }
  }

  /// Open addressing, at most half full.
  private var table: [Word]

  /// Of a word that is given twice the first value counts.
  init(_ words: [(word: String, value: Int)]) {
    var size = 8
    while size < 2 * words.count { size *= 2 }
    table = Array(repeating: Word(), count: size)
    for (text, value) in words {
      var text = text
      guard var word = text.withUTF8(Self.word) else { continue }
      word.value = value
      let index = slot(of: word)
      if table[index].count < 0 { table[index] = word }
    }
  }

  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let word = Self.word(bytes) else { return nil }
    let found = table[slot(of: word)]
    return found.count < 0 ? nil : found.value
  }

  /// Nil where the bytes are none, or too many.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    guard let start = bytes.baseAddress, !bytes.isEmpty, bytes.count <= longest else { return nil }
    var word = Word()
    word.count = bytes.count
    withUnsafeMutableBytes(of: &word.bytes) {
      $0.copyMemory(from: UnsafeRawBufferPointer(start: start, count: bytes.count))
    }
    return word
  }

  /// Where the word stands, or would.
  private func slot(of word: Word) -> Int {
    let mask = table.count - 1
    var index = Int(truncatingIfNeeded: word.hash) & mask
    while table[index].count >= 0, table[index].count != word.count || table[index].bytes != word.bytes {
      index = (index + 1) & mask
    }
    return index
  }
}
