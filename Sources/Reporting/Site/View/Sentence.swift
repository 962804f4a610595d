import Model
import Mustache
import Words

/// A sentence of a page, in which every number that is a figure bears the figure's name.
///
/// Templates put it in by `{{{name.html}}}`; a plain text under that name shows nothing, so that no text gets into a page
/// as it stands.
struct Sentence: MustacheParent {
  let text: String
  /// Escaped, with each figure in an element of its own.
  let html: String

  func child(named name: String) -> Any? { name == "html" ? html : nil }
}

/// A value of a sentence, with the name of the figure that it is.
struct SentenceValue {
  let word: WordValue
  let figure: String?

  static func text(_ text: String) -> SentenceValue { SentenceValue(word: .text(text), figure: nil) }

  /// A number that names something, such as a year.
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
  /// The phrase under `key` as a sentence in which figures bear their names.
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
