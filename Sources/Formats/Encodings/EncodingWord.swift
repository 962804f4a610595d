/// Chooses a word by which a reader can see whether text was decoded rightly.
enum EncodingWord {
  /// The longest word that is shown, in characters; Chinese has no spaces.
  private static let maxLength = 24

  /// The first word with a letter beyond ASCII; else the first that is not ASCII, else the first word.
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
