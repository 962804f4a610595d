import Model
import Mustache
import Words

/// A sentence on a page, in which every number that is a figure is marked with the figure's name.
///
/// Templates insert it as `{{{name.html}}}`. A plain string under the same name renders as nothing, so no text is
/// inserted without escaping.
struct Sentence: MustacheParent {
  let text: String
  /// The escaped text, with each figure in its own element.
  let html: String

  func child(named name: String) -> Any? { name == "html" ? html : nil }
}

extension Sequence<Sentence> {
  /// The sentences one after the other.
  func joined() -> Sentence {
    Sentence(text: map(\.text).joined(separator: " "), html: map(\.html).joined(separator: " "))
  }
}

/// A value in a sentence, with the name of its figure if it is one.
struct SentenceValue {
  let word: WordValue
  let figure: String?

  static func text(_ text: String) -> SentenceValue { SentenceValue(word: .text(text), figure: nil) }

  /// A number that identifies something, such as a year.
  static func number(_ number: Int) -> SentenceValue { SentenceValue(word: .number(number), figure: nil) }

  static func count(_ count: Int, _ figure: FigureName? = nil) -> SentenceValue {
    SentenceValue(word: .count(count), figure: figure?.text)
  }

  static func percent(_ share: Share, _ figure: FigureName? = nil) -> SentenceValue {
    SentenceValue(word: .percent(share), figure: figure?.text)
  }

  /// A figure that is neither a count nor a share.
  static func shown(_ text: String, _ figure: FigureName) -> SentenceValue {
    SentenceValue(word: .text(text), figure: figure.text)
  }
}

extension Catalogue {
  /// The phrase `key` as a sentence in which figures are marked with their names.
  func say(_ key: String, figures values: [String: SentenceValue]) -> Sentence {
    var text = ""
    var html = ""
    for piece in pieces(key, values.mapValues(\.word)) {
      text += piece.text
      let escaped = HTMLText.escaped(piece.text)
      if let figure = piece.name.flatMap({ values[$0]?.figure }) {
        html += "<span data-figure=\"\(HTMLText.escaped(figure))\">\(escaped)</span>"
      } else {
        html += escaped
      }
    }
    return Sentence(text: text, html: html)
  }
}
