extension EntityList {
  /// The entity that `text` names twice, by its name and by its code, as in `Example Agency for Water (EXW)` and
  /// `EXW - Example Agency for Water`.
  ///
  /// Nil unless both parts name the same entity: where they do not, nothing tells which of them is right.
  package func entityNamedTwice(_ text: String) -> Entity? {
    for (first, second) in Self.parts(of: text) {
      guard let entity = entityMatching(first), let other = entityMatching(second) else { continue }
      if current(entity.code)?.code == current(other.code)?.code { return entity }
    }
    return nil
  }

  /// The code in a text such as `Agence de l'eau (EXW)`, of which only one part is known; for a hint only.
  package func codeWithin(_ text: String) -> String? {
    for (first, second) in Self.parts(of: text) {
      switch (entityMatching(first), entityMatching(second)) {
      case (let entity?, nil), (nil, let entity?): return entity.code
      default: continue
      }
    }
    return nil
  }

  /// The code of the entity that a misspelt code or name may mean; nil if none is similar enough.
  ///
  /// For a hint only.
  package func suggestion(for text: String) -> String? {
    if let code = codes.nearest(to: text) ?? codeWithin(text) { return code }
    // Names of entities resemble each other, so only a slip of the pen is allowed for.
    return names.onlyNearest(to: text, oneLetterIn: 6).flatMap { entityMatching($0) }?.code
  }

  /// The longest text that is divided; no name of an entity is nearly as long.
  private static let limit = 300

  /// The text divided at brackets and at each separator between words.
  private static func parts(of text: String) -> [(String, String)] {
    guard text.utf8.count <= limit else { return [] }
    var parts: [(String, String)] = []
    for (opening, closing) in [("(", ")"), ("[", "]"), ("（", "）")] as [(Character, Character)] {
      guard text.last == closing, let start = text.lastIndex(of: opening) else { continue }
      parts.append((String(text[..<start]), String(text[text.index(after: start)...].dropLast())))
    }
    for index in text.indices where ":,;/|-–—".contains(text[index]) {
      let before = text[..<index]
      let after = text[text.index(after: index)...]
      // A hyphen within a name stands without spaces.
      if text[index] == "-", before.last?.isWhitespace != true, after.first?.isWhitespace != true { continue }
      parts.append((String(before), String(after)))
    }
    return parts.filter { !FoldedText.fold($0.0).isEmpty && !FoldedText.fold($0.1).isEmpty }
  }
}
