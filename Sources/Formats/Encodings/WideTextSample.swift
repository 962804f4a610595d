/// The beginning of a text, from which a word is shown.
struct WideTextSample {
  private static let size = 4_096

  private var bytes: [UInt8] = []

  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    guard bytes.count < Self.size else { return }
    bytes += piece.prefix(Self.size - bytes.count)
  }

  /// A word by which a reader sees whether the text was read rightly.
  var word: String { EncodingWord.first(in: String(decoding: bytes, as: UTF8.self)) }
}
