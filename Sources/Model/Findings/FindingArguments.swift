/// Values for the wording of a finding, by the names that the catalogue uses: texts, and lists of texts.
///
/// Lists are joined where they are put into words, since languages join them in different ways.
package struct FindingArguments: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private enum Stored: Hashable {
    case text(String)
    case list([String])
  }

  private var values: [String: Stored] = [:]

  package init(dictionaryLiteral elements: (String, any FindingArgument)...) {
    values.reserveCapacity(elements.count)
    for (name, value) in elements { values[name] = Self.stored(value) }
  }

  private static func stored(_ value: any FindingArgument) -> Stored {
    if let list = value as? [String] { return .list(list) }
    return .text(value as? String ?? "")
  }

  /// The text of this name; nil for what is lacking or a list.
  package subscript(_ name: String) -> String? {
    get { if case .text(let text)? = values[name] { text } else { nil } }
    set { values[name] = newValue.map(Stored.text) }
  }

  /// The list of this name; nil for what is lacking or a text.
  package subscript(list name: String) -> [String]? {
    get { if case .list(let list)? = values[name] { list } else { nil } }
    set { values[name] = newValue.map(Stored.list) }
  }

  /// The values as `text` and `list` give them.
  package func mapped<Value>(text: (String) -> Value, list: ([String]) -> Value) -> [String: Value] {
    values.mapValues { value in
      switch value {
      case .text(let value): text(value)
      case .list(let values): list(values)
      }
    }
  }
}

/// What may be an argument of a finding: a text or a list of texts.
package protocol FindingArgument: Sendable {}

extension String: FindingArgument {}
extension [String]: FindingArgument {}
