import Model

/// How symbols of documents are written, for example `A/RES/{session}/{number}`.
struct SymbolPattern: Hashable, Sendable {
  enum Placeholder: String, CaseIterable, Sendable {
    case year, session, number, letter
  }

  private enum Part: Hashable, Sendable {
    case literal(String)
    case placeholder(Placeholder)
  }

  /// What a symbol says about the time of its document.
  struct Match: Hashable, Sendable {
    var year: Int?
    var session: Int?
  }

  /// As written in the definition.
  let text: String
  private let parts: [Part]

  /// Parses a pattern; nil if a bracket does not match or a placeholder is not known, which is given to `unknown`.
  init?(_ text: String, unknown: (String) -> Void) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let name = rest[rest.index(after: open)...].prefix { $0 != "}" && $0 != "{" }
      guard rest[open] == "{", name.endIndex < rest.endIndex, rest[name.endIndex] == "}",
        let placeholder = Placeholder(rawValue: String(name))
      else {
        unknown(rest[open] == "{" ? "{\(name)}" : "}")
        return nil
      }
      if open > rest.startIndex { parts.append(.literal(String(rest[..<open]))) }
      parts.append(.placeholder(placeholder))
      rest = rest[rest.index(after: name.endIndex)...]
    }
    if !rest.isEmpty { parts.append(.literal(String(rest))) }
    self.text = text
    self.parts = parts
  }

  /// What `symbol` says; nil if it is written in another way.
  func match(_ symbol: String) -> Match? {
    var match = Match()
    var rest = symbol[...]
    for part in parts {
      switch part {
      case .literal(let text):
        guard rest.hasPrefix(text) else { return nil }
        rest = rest.dropFirst(text.count)
      case .placeholder(let placeholder):
        let value = rest.prefix { placeholder == .letter ? Self.isLetter($0) : Self.isDigit($0) }
        guard take(value, as: placeholder, &match) else { return nil }
        rest = rest[value.endIndex...]
      }
    }
    return rest.isEmpty ? match : nil
  }

  private func take(_ value: Substring, as placeholder: Placeholder, _ match: inout Match) -> Bool {
    if placeholder == .letter { return value.count == 1 }
    guard (1...6).contains(value.count), value.first != "0", let number = Int(value) else { return false }
    switch placeholder {
    case .year:
      guard value.count == 4 else { return false }
      match.year = number
    case .session: match.session = number
    case .number, .letter: break
    }
    return true
  }

  /// The symbol that `text` was probably meant to be, with the signs and letters of this pattern; nil if there is none.
  func respelling(of text: String) -> String? {
    fill(SymbolWords.words(of: text)[...]) { literal, found in
      literal == found || literal.utf8.count > 2 && FoldedText.nearest(to: found, among: [literal]) != nil
    }
  }

  /// The symbol of this pattern with the numbers and letters of `other`, which is of another pattern.
  func filled(withNumbersOf other: String) -> String? {
    let numbers = SymbolWords.words(of: other).filter { $0.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
    var rest = numbers[...]
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .placeholder(.letter): return nil
      case .placeholder: text += rest.popFirst() ?? ""
      }
    }
    return rest.isEmpty && match(text) != nil ? text : nil
  }

  private func fill(_ words: ArraySlice<String>, _ isSame: (String, String) -> Bool) -> String? {
    var words = words
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal):
        for word in SymbolWords.words(of: literal) {
          guard let found = words.popFirst(), isSame(word, found) else { return nil }
        }
        text += literal
      case .placeholder:
        guard let found = words.popFirst() else { return nil }
        text += found
      }
    }
    return words.isEmpty && match(text) != nil ? text : nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isLetter(_ character: Character) -> Bool { ("A"..."Z").contains(character) }
}

/// The words of which a symbol consists: runs of letters, and numbers without zeros in front.
enum SymbolWords {
  /// No symbol is nearly as long.
  private static let limit = 200

  static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Bool?
    for scalar in text.unicodeScalars.prefix(limit) {
      let isDigit = ("0"..."9").contains(scalar)
      guard isDigit || scalar.properties.isAlphabetic else {
        last = nil
        continue
      }
      let character = String(scalar).uppercased()
      if last == isDigit { words[words.count - 1] += character } else { words.append(character) }
      last = isDigit
    }
    return words.map { $0.first == "0" ? String($0.drop { $0 == "0" }) : $0 }
  }
}
