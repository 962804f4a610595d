import Formats

/// A phrase of a catalogue: one text, or one text per plural form.
struct Phrase: Sendable {
  /// The name of the value that determines the plural form, or nil for a phrase with one text.
  private let counted: String?
  private let forms: [PluralForm: Template]

  /// Returns nil if the node is not a phrase.
  init?(_ node: YAMLNode) {
    if let text = node.text {
      counted = nil
      forms = [.other: Template(text)]
      return
    }
    guard let values = node.values else { return nil }
    var counted = "n"
    var forms: [PluralForm: Template] = [:]
    for value in values {
      guard let name = value.key?.text, let text = value.text else { return nil }
      if name == "count" {
        counted = text
      } else {
        guard let form = PluralForm(rawValue: name) else { return nil }
        forms[form] = Template(text)
      }
    }
    guard forms[.other] != nil else { return nil }
    self.counted = counted
    self.forms = forms
  }

  func text(with values: [String: WordValue], in language: Language) -> String {
    pieces(with: values, in: language).reduce(into: "") { $0 += $1.text }
  }

  /// The text in the plural form that the values require, split into words and values.
  func pieces(with values: [String: WordValue], in language: Language) -> [PhraseSegment] {
    var form = PluralForm.other
    if let counted, case .count(let count)? = values[counted] { form = language.pluralForm(of: count) }
    return (forms[form] ?? forms[.other])!.filled(with: values, in: language)
  }

  /// The text with “…” for each value.
  var pattern: String { forms[.other]!.pattern }
}

/// A text split at its `{names}`.
private struct Template: Sendable {
  private enum Piece: Sendable {
    case text(String)
    case value(String)
  }

  private let pieces: [Piece]

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
      pieces.append(.value(String(Substring(rest[rest.index(after: open)..<close]))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    self.pieces = pieces
  }

  /// The text with “…” for each value.
  ///
  /// Suggestions are left out: they are sentences of their own and often absent.
  var pattern: String {
    let text = pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .value("suggestion"): ""
      case .value: "…"
      }
    }.joined()
    return text.last == " " ? String(text.dropLast()) : text
  }

  func filled(with values: [String: WordValue], in language: Language) -> [PhraseSegment] {
    pieces.map { piece in
      switch piece {
      case .text(let text): return PhraseSegment(text: text)
      case .value(let name):
        guard let value = values[name] else {
          assertionFailure("no value for {\(name)}")
          return PhraseSegment(text: "⟦\(name)⟧")
        }
        return PhraseSegment(text: value.text(in: language), name: name)
      }
    }
  }
}

/// A part of a phrase with its values filled in: either words of the phrase or a value.
package struct PhraseSegment: Hashable, Sendable {
  package let text: String
  /// The name of the value, or nil for words of the phrase.
  package var name: String?
}
