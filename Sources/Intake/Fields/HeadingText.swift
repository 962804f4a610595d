import Model

/// A column heading as written by people, and the field name in it.
///
/// `1. Entity*`, `Rating (level)`, `Justification, max 500 words` and `report/entity` each contain the name of a field
/// together with a number, a unit, an instruction or the group that survey tools put before a name.
struct HeadingText {
  /// The heading without brackets, numbers and instructions.
  let name: String
  /// The parts that were removed, which may change the meaning of an amount.
  private let remainder: String

  init(_ heading: String) {
    let plain = String(heading.map { $0.isNewline || $0.isWhitespace ? " " : $0 }.filter { !Self.marks.contains($0) })
    let (outside, inside) = Self.splitBrackets(plain)
    let text = outside.contains(where: \.isLetter) ? outside : plain
    var words = Self.withoutNumber(text).split(separator: " ")
    if words.count == 2, Self.descriptions[words[0].lowercased()]?.contains(words[1].lowercased()) == true {
      words.removeLast()
    }
    let end = words.indices.dropFirst().first { Self.beginsInstruction(words[$0...]) } ?? words.count
    name = words[..<end].joined(separator: " ")
    remainder = inside + " " + words[end...].joined(separator: " ")
  }

  /// The heading without line breaks.
  static func onOneLine(_ heading: String) -> String {
    heading.contains(where: \.isNewline)
      ? heading.split(whereSeparator: \.isWhitespace).joined(separator: " ") : heading
  }

  /// The only field that the heading can mean; nil if there is none, or if a removed part would change the meaning of
  /// an amount.
  var field: Field? {
    guard let field = Field(header: name) ?? fieldOfPart, !Field.templateFields.contains(field) else { return nil }
    return Self.amounts.contains(field) && changesAmounts ? nil : field
  }

  /// The field of the first part; in a name with groups, such as `report/entity`, that of the last part.
  private var fieldOfPart: Field? {
    let parts = name.split { Self.separators.contains($0) }.filter { $0.contains(where: \.isLetter) }.map(String.init)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return nil }
    let isPath = !name.contains(" ") && name.contains { $0 == "/" || $0 == "." }
    let found = Set([Field(header: first), isPath ? Field(header: last) : nil].compactMap { $0 })
    return found.count == 1 ? found.first : nil
  }

  /// Whether a removed part is a scale, such as thousands, or a currency other than USD.
  private var changesAmounts: Bool {
    let words = remainder.split { !$0.isLetter && !$0.isNumber && !$0.isCurrencySymbol }
    return words.contains { word in
      Self.scales.contains(word.lowercased()) || (word.contains(where: \.isCurrencySymbol) && !word.contains("$"))
        || (word.count == 3 && word != "USD" && word.allSatisfy { $0.isASCII && $0.isUppercase })
    }
  }

  private static let amounts: Set<Field> = [.budget, .expenditure, .answer, .usdPerUnit]
  private static let scales: Set<String> = [
    "thousand", "thousands", "million", "millions", "billion", "billions", "mln", "mio", "bn", "k", "m", "000", "000s",
    "lakh", "crore",
  ]
  /// Words that only describe how to fill in a field.
  private static let descriptions: [String: Set<String>] = [
    "entity": ["code", "acronym"], "indicator": ["number", "no", "no.", "nr", "nr.", "code"],
    "question": ["code", "id", "number", "no", "no."], "rating": ["level"],
  ]
  /// Footnote marks.
  ///
  /// Other punctuation is ignored in names.
  private static let marks: Set<Character> = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "†", "‡", "*"]
  private static let separators: Set<Character> = ["/", "–", "—", "-", "|", ";", ",", ".", "\\"]
  private static let instructions: Set<String> = [
    "max", "maximum", "min", "minimum", "required", "mandatory", "obligatory", "compulsory", "optional", "please",
    "e.g", "eg", "yyyy", "usd", "us$", "%", "percent",
  ]
  private static let limits: Set<String> = ["words", "word", "characters", "chars", "signs", "lines", "pages"]
  private static let phrases = [
    "up to", "no more", "not more", "at most", "if any", "if applicable", "in usd", "in us$",
  ]

  /// The text outside brackets and the text inside.
  ///
  /// An unclosed bracket extends to the end.
  private static func splitBrackets(_ text: String) -> (outside: String, inside: String) {
    var (outside, inside, depth) = ("", "", 0)
    for character in text {
      switch character {
      case "(", "[", "{", "<":
        depth += 1
        outside.append(" ")
        inside.append(" ")
      case ")" where depth > 0, "]" where depth > 0, "}" where depth > 0, ">" where depth > 0: depth -= 1
      default:
        if depth > 0 { inside.append(character) } else { outside.append(character) }
      }
    }
    return (outside, inside)
  }

  /// The text without a number such as `1.`, `2)`, `3.1`, `a)` or `Q4.` before it.
  private static func withoutNumber(_ text: String) -> Substring {
    let trimmed = text.drop { $0.isWhitespace || $0 == "#" }
    let letter = trimmed.first?.isLetter == true ? trimmed.prefix(1) : ""
    let number = trimmed.dropFirst(letter.count).prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let rest = trimmed.dropFirst(letter.count + number.count)
    let isShort = number.split(separator: ".").allSatisfy { $0.count <= 2 }
    guard isShort, let next = rest.first else { return trimmed }
    // A single letter counts as a number only before a closing bracket or a full stop, and digits only before a
    // character that ends a number.
    let isNumber =
      number.contains(where: \.isNumber) ? number.last == "." || !next.isLetter : number == "." || next == ")"
    guard isNumber, letter.count + number.count > 0 else { return trimmed }
    let name = rest.drop { !$0.isLetter }
    return name.isEmpty ? trimmed : name
  }

  private static func beginsInstruction(_ words: ArraySlice<Substring>) -> Bool {
    let plain = words.prefix(2).map { word in
      word.lowercased().trimming { ".,;:–-".contains($0) }
    }
    guard let first = plain.first else { return false }
    if instructions.contains(first) || phrases.contains(plain.joined(separator: " ")) { return true }
    return plain.count == 2 && !first.isEmpty && first.allSatisfy(\.isNumber) && limits.contains(plain[1])
  }
}

extension String {
  /// The text without the characters at both ends for which `isDropped` returns true.
  fileprivate func trimming(_ isDropped: (Character) -> Bool) -> String {
    var text = drop(while: isDropped)
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
