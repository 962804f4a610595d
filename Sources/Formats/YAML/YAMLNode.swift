/// A value or a key in a YAML text: a text, a list or a table, with the place where it begins.
package struct YAMLNode: Sendable {
  private let tree: YAMLTree
  private let index: Int32
  /// The item of the key; none where negative.
  private let keyIndex: Int32

  init(tree: YAMLTree, index: Int, key: Int = -1) {
    self.tree = tree
    self.index = Int32(index)
    keyIndex = Int32(key)
  }

  private var item: YAMLTree.Item { tree.items[Int(index)] }

  /// The key under which the value stands, if it stands in a table.
  package var key: YAMLNode? { keyIndex < 0 ? nil : YAMLNode(tree: tree, index: Int(keyIndex)) }

  /// From 1 on.
  package var line: Int { Int(item.line) }
  /// From 1 on, in Unicode scalars.
  package var column: Int { Int(item.column) }

  package var isText: Bool { item.kind == .text }
  package var isTable: Bool { item.kind == .table }

  /// Whether it is a text without quotation marks that does not stand below `|` or `>`.
  package var isPlain: Bool { item.isPlain }

  /// The text; nil for lists and tables.
  package var text: String? { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Gives the bytes of the text to `body`; nil for lists and tables.
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let item = item
    guard item.kind == .text else { return nil }
    return tree.texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[item.bytes])) }
  }

  /// Whether it is this text.
  package func says(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in withBytes { $0.count == text.count && $0.elementsEqual(text) } } == true
  }

  /// The members of a list; nil for what is none.
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

  /// The values of a table, each with its key, in the order of the text; nil for what is no table.
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

  /// The value under `name`; nil where the table lacks it, and for what is no table.
  package func value(under name: String) -> YAMLNode? {
    guard item.kind == .table else { return nil }
    var name = name
    return name.withUTF8 { find($0) }.map { YAMLNode(tree: tree, index: Int(tree.items[$0].end), key: $0) }
  }

  /// Whether it is a table all of whose keys are among `names`.
  package func hasOnly(_ names: [String]) -> Bool {
    let item = item
    guard item.kind == .table else { return false }
    var key = Int(index) + 1
    for _ in 0..<item.count / 2 {
      let node = YAMLNode(tree: tree, index: key)
      guard names.contains(where: node.says) else { return false }
      key = Int(tree.items[Int(tree.items[key].end)].end)
    }
    return true
  }

  /// The item of the key of a table that says `name`.
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
