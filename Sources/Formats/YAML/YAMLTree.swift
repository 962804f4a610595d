/// A YAML text without anchors, aliases and tags, read into a tree.
///
/// Everything stands in two arrays, so that a tree costs little more than its bytes: the items in the order of the text,
/// each before its parts, and the texts of all of them in a row.
///
/// ```swift
/// let root = try YAMLTree.root(of: Array("title: Policy\nyear: 2025\n".utf8)[...])
/// let year = root!.value(under: "year")!
/// print(year.text!, year.line)  // 2025 2
/// ```
package final class YAMLTree: Sendable {
  struct Item {
    enum Kind: UInt8 {
      case text, list, table
    }

    let kind: Kind
    let isPlain: Bool
    let line: Int32
    let column: Int32
    /// Of a text, the place of its first byte among the texts.
    let start: Int32
    /// Bytes of a text, members of a list, keys and values of a table.
    var count: Int32
    /// The item after this one and all its parts.
    var end: Int32

    var bytes: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  let items: [Item]
  let texts: [UInt8]

  init(items: [Item], texts: [UInt8]) {
    self.items = items
    self.texts = texts
  }

  /// The root of the one document in `bytes`, which are UTF-8; nil where there is none.
  package static func root(of bytes: ArraySlice<UInt8>) throws(YAMLMistake) -> YAMLNode? {
    guard !bytes.isEmpty else { return nil }
    guard bytes.count < Int(Int32.max) else { throw .syntax("the text is too long", line: nil, column: nil) }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(YAMLMistake) in
      var builder = YAMLTreeBuilder(bytes)
      return try builder.tree().map { YAMLNode(tree: $0, index: 0) }
    }
  }
}
