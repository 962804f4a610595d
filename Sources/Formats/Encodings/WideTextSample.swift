/// The beginning of a text in UTF-16 or UTF-32, from which a word is shown to the user.
struct WideTextSample {
  private static let size = 4_096

  private var bytes: [UInt8] = []

  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    guard bytes.count < Self.size else { return }
    bytes += piece.prefix(Self.size - bytes.count)
  }

  /// A word that shows a user whether the text was decoded correctly.
  var word: String { EncodingWord.first(in: String(decoding: bytes, as: UTF8.self)) }
}
