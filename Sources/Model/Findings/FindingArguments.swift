/// The values to insert into the text of a finding, by name: texts, lists of texts, and phrases.
///
/// Lists are joined only when the text is made, because each language joins them differently.
///
/// ```swift
/// let arguments: FindingArguments = ["indicator": "6", "allowed": ["yes", "no"]]
/// print(arguments["indicator"]!)  // 6
/// print(arguments[list: "allowed"]!)  // ["yes", "no"]
/// ```
package struct FindingArguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private enum Stored: Hashable {
    case text(String)
    case list([String])
    case phrase(PhraseKey)
  }

  private var values: [String: Stored] = [:]

  package init(dictionaryLiteral elements: (String, any FindingArgument)...) {
    values.reserveCapacity(elements.count)
    for (name, value) in elements { values[name] = Self.stored(value) }
  }

  private static func stored(_ value: any FindingArgument) -> Stored {
    if let list = value as? [String] { return .list(list) }
    if let phrase = value as? PhraseKey { return .phrase(phrase) }
    return .text(value as? String ?? "")
  }

  /// The text with this name; nil if there is none or if the value is not a text.
  package subscript(_ name: String) -> String? {
    get { if case .text(let text)? = values[name] { text } else { nil } }
    set { values[name] = newValue.map(Stored.text) }
  }

  /// The list with this name; nil if there is none or if the value is not a list.
  package subscript(list name: String) -> [String]? {
    get { if case .list(let list)? = values[name] { list } else { nil } }
    set { values[name] = newValue.map(Stored.list) }
  }

  /// The phrase with this name; nil if there is none or if the value is not a phrase.
  package subscript(phrase name: String) -> PhraseKey? {
    if case .phrase(let phrase)? = values[name] { phrase } else { nil }
  }

  /// The values, each converted by `text`, `list` or `phrase`.
  package func mapped<Value>(
    text: (String) -> Value, list: ([String]) -> Value, phrase: (PhraseKey) -> Value
  ) -> [String: Value] {
    values.mapValues { value in
      switch value {
      case .text(let value): text(value)
      case .list(let values): list(values)
      case .phrase(let value): phrase(value)
      }
    }
  }
}

/// A value that can be an argument of a finding: a text, a list of texts or a phrase.
package protocol FindingArgument: Sendable {}

extension String: FindingArgument {}
extension [String]: FindingArgument {}
extension PhraseKey: FindingArgument {}
