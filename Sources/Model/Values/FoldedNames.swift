/// Values by names that people write in different ways.
///
/// ```swift
/// var names = FoldedNames<Int>()
/// names.set(3, for: "un-swap-3.0")
/// print(names["UN SWAP 3.0"]!)  // 3
/// print(names["un-sw-ap-3.0"] == nil)  // true
/// ```
package struct FoldedNames<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]
  private var breaks: [String: Set<Int>] = [:]

  package init() {}

  package init(_ names: some Sequence<(String, Value)>) {
    for (name, value) in names { set(value, for: name) }
  }

  /// Replaces the value of a name with the same letters.
  package mutating func set(_ value: Value, for name: String) {
    let folded = FoldedText.fold(name)
    values[folded] = value
    breaks[folded, default: []].formUnion(FoldedLetters(name).possibleBreaks)
  }

  /// The value of the name that `text` spells in any way; nil if there is none.
  package subscript(text: some StringProtocol) -> Value? {
    let folded = FoldedText.fold(text)
    guard let value = values[folded] else { return nil }
    return FoldedText.breaks(in: String(text)).isSubset(of: breaks[folded] ?? []) ? value : nil
  }
}

extension FoldedNames: Equatable where Value: Equatable {}
extension FoldedNames: Hashable where Value: Hashable {}
