/// Values for the message of a finding, under the names that the catalogue uses: texts, phrases, and lists of either.
///
/// Lists are joined when the message is made, because languages join them in different ways.
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
    case phrases([PhraseKey])
  }

  private var values: [String: Stored] = [:]

  package init(dictionaryLiteral elements: (String, any FindingArgument)...) {
    values.reserveCapacity(elements.count)
    for (name, value) in elements { values[name] = Self.stored(value) }
  }

  private static func stored(_ value: any FindingArgument) -> Stored {
    if let list = value as? [String] { return .list(list) }
    if let phrase = value as? PhraseKey { return .phrase(phrase) }
    if let phrases = value as? [PhraseKey] { return .phrases(phrases) }
    return .text(value as? String ?? "")
  }

  /// The text with this name; nil if there is no value or the value is not a text.
  package subscript(_ name: String) -> String? {
    get { if case .text(let text)? = values[name] { text } else { nil } }
    set { values[name] = newValue.map(Stored.text) }
  }

  /// The list with this name; nil if there is no value or the value is not a list.
  package subscript(list name: String) -> [String]? {
    get { if case .list(let list)? = values[name] { list } else { nil } }
    set { values[name] = newValue.map(Stored.list) }
  }

  /// The phrase with this name; nil if there is no value or the value is not a phrase.
  package subscript(phrase name: String) -> PhraseKey? {
    get { if case .phrase(let phrase)? = values[name] { phrase } else { nil } }
    set { values[name] = newValue.map(Stored.phrase) }
  }

  /// The values, each converted by `text`, `list`, `phrase` or `phrases`.
  package func mapped<Value>(
    text: (String) -> Value, list: ([String]) -> Value, phrase: (PhraseKey) -> Value,
    phrases: ([PhraseKey]) -> Value
  ) -> [String: Value] {
    values.mapValues { value in
      switch value {
      case .text(let value): text(value)
      case .list(let values): list(values)
      case .phrase(let value): phrase(value)
      case .phrases(let values): phrases(values)
      }
    }
  }
}

/// A type that can be an argument of a finding: a text, a phrase, or a list of either.
package protocol FindingArgument: Sendable {}

extension String: FindingArgument {}
extension Array: FindingArgument where Element: FindingArgument {}
extension PhraseKey: FindingArgument {}
