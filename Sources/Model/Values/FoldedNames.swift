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
  /// The names as they are written, by their letters.
  private var spellings: [String: [String]] = [:]

  package init() {}

  package init(_ names: some Sequence<(String, Value)>) {
    for (name, value) in names { set(value, for: name) }
  }

  /// Replaces the value of a name with the same letters.
  package mutating func set(_ value: Value, for name: String) {
    let folded = FoldedText.fold(name)
    values[folded] = value
    spellings[folded, default: []].append(name)
  }

  /// The value of the name that `text` spells in any way; nil if there is none.
  package subscript(text: some StringProtocol) -> Value? {
    let folded = FoldedText.fold(text)
    guard let value = values[folded] else { return nil }
    let breaks = FoldedText.breaks(in: String(text))
    return breaks.isEmpty || breaks.isSubset(of: possibleBreaks(of: folded)) ? value : nil
  }

  private func possibleBreaks(of folded: String) -> Set<Int> {
    spellings[folded, default: []].reduce(into: []) { $0.formUnion(FoldedLetters($1).possibleBreaks) }
  }
}

extension FoldedNames: Equatable where Value: Equatable {}
extension FoldedNames: Hashable where Value: Hashable {}
