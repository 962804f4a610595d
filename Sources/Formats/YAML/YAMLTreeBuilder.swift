import CLibYAML

/// Builds a tree from the YAML events of a text.
struct YAMLTreeBuilder {
  private typealias Item = YAMLTree.Item

  /// The maximum nesting depth; libyaml itself limits only nesting in brackets.
  private static let maxDepth = 1_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var tags: ExplicitTags
  private var items: [Item] = []
  private var texts: [UInt8] = []
  /// The lists and mappings that have not ended, with the names of their anchors.
  private var open: [(index: Int, anchor: String?)] = []
  /// The items that have anchors, by the names of the anchors.
  private var anchors: [String: Item] = [:]
  /// The first item with an anchor or a tag.
  private var unsupportedFeature: Item?

  /// - Parameter bytes: must outlive the builder.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tags = ExplicitTags(in: bytes)
    items.reserveCapacity(bytes.count / 24)
    texts.reserveCapacity(bytes.count)
  }

  /// Returns the tree of the one document; nil if there is none.
  mutating func tree() throws(YAMLError) -> YAMLTree? {
    var events = YAMLEvents(bytes)
    _ = try events.next()
    guard try events.next().pointee.type != YAML_STREAM_END_EVENT else { return nil }
    while try take(events.next()) {}
    let after = try events.next()
    guard after.pointee.type == YAML_STREAM_END_EVENT else {
      throw syntax(.anotherDocument, at: after.pointee.start_mark)
    }
    if let unsupportedFeature {
      throw .unsupportedFeature(line: Int(unsupportedFeature.line), column: Int(unsupportedFeature.column))
    }
    return YAMLTree(items: items, texts: texts)
  }

  /// Processes an event; returns whether the document continues.
  private mutating func take(_ event: UnsafePointer<yaml_event_t>) throws(YAMLError) -> Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.pointee.data.scalar
      let text = Self.withoutByteOrderMark(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
      add(
        .text, event, hasAnchorOrTag: scalar.anchor != nil || scalar.tag != nil, count: text.count,
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      texts.append(contentsOf: text)
      if let anchor = Self.name(scalar.anchor) { anchors[anchor] = items.last }
    case YAML_SEQUENCE_START_EVENT:
      let list = event.pointee.data.sequence_start
      try begin(.list, event, anchor: list.anchor, tag: list.tag)
    case YAML_MAPPING_START_EVENT:
      let table = event.pointee.data.mapping_start
      try begin(.table, event, anchor: table.anchor, tag: table.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: try end()
    case YAML_ALIAS_EVENT:
      guard let target = Self.name(event.pointee.data.alias.anchor).flatMap({ anchors[$0] }) else {
        throw syntax(.aliasUndefined, at: event.pointee.start_mark)
      }
      // An alias is refused, but only after repeated keys have been reported.
      add(
        target.kind == .text ? .text : .list, event, hasAnchorOrTag: true, start: target.start,
        count: target.kind == .text ? Int(target.count) : 0, isPlain: false)
    default: return false
    }
    return true
  }

  private mutating func begin(
    _ kind: Item.Kind, _ event: UnsafePointer<yaml_event_t>, anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?
  ) throws(YAMLError) {
    guard open.count < Self.maxDepth else { throw syntax(.nestedTooDeeply, at: event.pointee.start_mark) }
    add(kind, event, hasAnchorOrTag: anchor != nil || tag != nil, count: 0, isPlain: false)
    open.append((items.count - 1, Self.name(anchor)))
  }

  private mutating func add(
    _ kind: Item.Kind, _ event: UnsafePointer<yaml_event_t>, hasAnchorOrTag: Bool, start: Int32? = nil, count: Int,
    isPlain: Bool
  ) {
    let mark = event.pointee.start_mark
    if let parent = open.last { items[parent.index].count += 1 }
    items.append(
      Item(
        kind: kind, isPlain: isPlain, line: Int32(mark.line + 1), column: Int32(mark.column + 1),
        start: start ?? Int32(texts.count), count: Int32(count), end: Int32(items.count + 1)))
    if tags.isTag(at: mark.index) || hasAnchorOrTag, unsupportedFeature == nil { unsupportedFeature = items.last }
  }

  private mutating func end() throws(YAMLError) {
    let (index, anchor) = open.removeLast()
    items[index].end = Int32(items.count)
    if let anchor { anchors[anchor] = items[index] }
    if items[index].kind == .table { try DuplicateKeyCheck(items: items, texts: texts).refuse(in: index) }
  }

  private func syntax(_ problem: YAMLProblem, at mark: yaml_mark_t) -> YAMLError {
    .syntax(problem, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  /// The text without a leading byte order mark, which is invisible.
  private static func withoutByteOrderMark(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    text.first == 0xEF && text.dropFirst().starts(with: [0xBB, 0xBF])
      ? UnsafeBufferPointer(rebasing: text.dropFirst(3)) : text
  }

  private static func name(_ anchor: UnsafePointer<UInt8>?) -> String? { anchor.map { String(cString: $0) } }
}
