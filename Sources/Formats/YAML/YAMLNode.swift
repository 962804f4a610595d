/// A key or a value in a YAML text: a text, a list or a mapping, with the place where it begins.
package struct YAMLNode: Sendable {
  private let tree: YAMLTree
  private let index: Int32
  /// The index of the key's item; negative if there is none.
  private let keyIndex: Int32

  init(tree: YAMLTree, index: Int, key: Int = -1) {
    self.tree = tree
    self.index = Int32(index)
    keyIndex = Int32(key)
  }

  private var item: YAMLTree.Item { tree.items[Int(index)] }

  /// The key of the value, if it is in a mapping.
  package var key: YAMLNode? { keyIndex < 0 ? nil : YAMLNode(tree: tree, index: Int(keyIndex)) }

  /// The line, from 1.
  package var line: Int { Int(item.line) }
  /// The column in Unicode scalars, from 1.
  package var column: Int { Int(item.column) }

  /// The number of keys, values and lists in the whole text.
  package var countInText: Int { tree.items.count }

  /// The line of what follows the text in the file; nil at the end and for lists and mappings.
  package var lineOfNext: Int? {
    let next = Int(index) + 1
    return isText && next < tree.items.count ? Int(tree.items[next].line) : nil
  }

  package var isText: Bool { item.kind == .text }
  package var isMapping: Bool { item.kind == .table }

  /// Whether it is a text without quotation marks that is not a block text (`|` or `>`).
  package var isPlain: Bool { item.isPlain }

  /// The text; nil for lists and mappings.
  package var text: String? { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Passes the bytes of the text to `body`; returns nil for lists and mappings.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let item = item
    guard item.kind == .text else { return nil }
    return tree.texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[item.bytes])) }
  }

  /// Whether the node is exactly this text.
  package func equals(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in withBytes { $0.count == text.count && $0.elementsEqual(text) } } == true
  }

  /// The members of a list; nil for other nodes.
  package var members: [YAMLNode]? {
    let item = item
    guard item.kind == .list else { return nil }
    var members: [YAMLNode] = []
    members.reserveCapacity(Int(item.count))
    var next = Int(index) + 1
    for _ in 0..<item.count {
      members.append(YAMLNode(tree: tree, index: next))
      next = Int(tree.items[next].end)
    }
    return members
  }

  /// The values of a mapping, each with its key, in file order; nil for other nodes.
  package var values: [YAMLNode]? {
    let item = item
    guard item.kind == .table else { return nil }
    var values: [YAMLNode] = []
    values.reserveCapacity(Int(item.count) / 2)
    var key = Int(index) + 1
    for _ in 0..<item.count / 2 {
      let value = Int(tree.items[key].end)
      values.append(YAMLNode(tree: tree, index: value, key: key))
      key = Int(tree.items[value].end)
    }
    return values
  }

  /// The value of the key `name`; nil if there is no such key or the node is not a mapping.
  package func value(under name: String) -> YAMLNode? {
    guard item.kind == .table else { return nil }
    var name = name
    return name.withUTF8 { find($0) }.map { YAMLNode(tree: tree, index: Int(tree.items[$0].end), key: $0) }
  }

  /// Whether the node is a mapping whose keys are all among `names`.
  package func hasOnlyKeys(_ names: [String]) -> Bool {
    let item = item
    guard item.kind == .table else { return false }
    var key = Int(index) + 1
    for _ in 0..<item.count / 2 {
      let node = YAMLNode(tree: tree, index: key)
      guard names.contains(where: node.equals) else { return false }
      key = Int(tree.items[Int(tree.items[key].end)].end)
    }
    return true
  }

  /// The index of the item of the key `name`; nil if there is none.
  private func find(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
    tree.items.withUnsafeBufferPointer { items in
      tree.texts.withUnsafeBufferPointer { texts in
        var key = Int(index) + 1
        for _ in 0..<items[Int(index)].count / 2 {
          let item = items[key]
          if item.kind == .text, Int(item.count) == name.count,
            UnsafeBufferPointer(rebasing: texts[item.bytes]).elementsEqual(name)
          {
            return key
          }
          key = Int(items[Int(item.end)].end)
        }
        return nil
      }
    }
  }
}
