import Formats

/// A sentence as words, numbers and mentions of figures.
enum SentenceToken: Hashable {
  /// In lower case; an arrow is a word too.
  case word(String)
  case number(Int)
  /// A mention of a figure.
  case mention
  /// A mark that separates clauses, such as a comma.
  case boundary

  var word: String? {
    if case .word(let word) = self { return word }
    return nil
  }

  /// - Parameter contrasts: words that begin another clause.
  static func read(_ text: String, contrasts: Set<String>) -> [SentenceToken] {
    var tokens: [SentenceToken] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
        rest = rest.dropFirst(word.count)
        let lower = word.lowercased()
        tokens.append(contrasts.contains(lower) ? .boundary : .word(lower))
      } else if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        tokens.append(.number(Int(digits) ?? 0))
      } else {
        rest = rest.dropFirst()
        if let token = single(first) { tokens.append(token) }
      }
    }
    return tokens
  }

  private static func single(_ character: Character) -> SentenceToken? {
    if String(character) == FigureMentions.value { return .mention }
    if ",;:|–—()".contains(character) { return .boundary }
    return "↑▲↗↓▼↘".contains(character) ? .word(String(character)) : nil
  }
}
