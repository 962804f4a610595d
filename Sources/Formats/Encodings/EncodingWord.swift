/// Chooses a word that shows a user whether the text was decoded correctly.
enum EncodingWord {
  /// The maximum number of characters shown.
  ///
  /// Chinese text has no spaces between words.
  private static let maxLength = 24

  /// The first word with a non-ASCII letter; otherwise the first word with a non-ASCII character; otherwise the first
  /// word.
  static func first(in text: String) -> String {
    let words = text.split { !($0.isLetter || $0 == "\u{FFFD}") }
    if let word = words.first(where: { $0.contains { $0.isLetter && !$0.isASCII } }) { return shortened(word) }
    let chunks = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    return shortened(chunks.first { $0.contains { !$0.isASCII } } ?? words.first ?? "")
  }

  private static func shortened(_ word: Substring) -> String {
    word.count > maxLength ? word.prefix(maxLength) + "…" : String(word)
  }
}
