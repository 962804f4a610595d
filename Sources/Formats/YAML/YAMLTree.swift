/// A YAML text without anchors, aliases and tags, read into a tree.
///
/// Everything is stored in two arrays, so that a tree needs little more memory than its text: the items in file order,
/// each before its parts, and the bytes of all texts, one after the other.
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
    /// For a text, the offset of its first byte in `texts`.
    let start: Int32
    /// The number of bytes of a text, of members of a list, or of keys and values of a mapping.
    var count: Int32
    /// The index of the item after this one and all its parts.
    var end: Int32

    var bytes: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  let items: [Item]
  let texts: [UInt8]

  init(items: [Item], texts: [UInt8]) {
    self.items = items
    self.texts = texts
  }

  /// Returns the root of the one document in `bytes`, which must be UTF-8; nil if there is none.
  package static func root(of bytes: ArraySlice<UInt8>) throws(YAMLError) -> YAMLNode? {
    guard !bytes.isEmpty else { return nil }
    guard bytes.count < Int(Int32.max) else { throw .syntax(.textTooLong, line: nil, column: nil) }
    return try bytes.withUnsafeBufferPointer { (bytes) throws(YAMLError) in
      var builder = YAMLTreeBuilder(bytes)
      return try builder.tree().map { YAMLNode(tree: $0, index: 0) }
    }
  }
}
