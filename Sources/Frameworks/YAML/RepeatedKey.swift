import Yams

/// Finds the second place of a key that is given twice, which the parser does not tell.
struct RepeatedKey {
  let text: String
  let key: String
  /// Where the key stands first.
  let first: Mark

  /// The line of the second place; that of the first where the second cannot be found.
  var line: Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = String(repeating: " ", count: max(0, first.column - 1))
    for (index, line) in lines.enumerated().dropFirst(first.line) where line.hasPrefix(indent) {
      let rest = line.dropFirst(indent.count).drop { $0 == "\"" || $0 == "'" }
      guard rest.hasPrefix(key) else { continue }
      let after = rest.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }
      if after.first == ":" { return index + 1 }
    }
    return first.line
  }
}
