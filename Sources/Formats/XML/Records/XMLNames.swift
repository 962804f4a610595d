import CLibXML2

/// The names of a document as libxml2 has interned them, so that they can be compared by pointer.
struct XMLNames: ~Copyable {
  typealias Name = UnsafePointer<xmlChar>

  /// What is known of a name; -1 for nothing.
  private struct Entry: BitwiseCopyable {
    var name: Name?
    var table: Int32 = -1
    var field: Int32 = -1
  }

  private(set) var container: Name?
  private(set) var root: Name?
  /// The namespace of the root element; nil for none.
  var namespace: Name?
  /// The names of tables, by the number that stands for each; the last is that of submissions.
  let tables: [String]
  let rootTable: Int
  /// The names of fields, by the index that stands for each.
  private(set) var fields: [String] = []
  /// By what their pointers give, with room between them.
  private var entries = [Entry](repeating: Entry(), count: 64)
  private var entryCount = 0

  init(_ shape: XMLShape) {
    tables = shape.tables.values.sorted() + [shape.root]
    rootTable = shape.tables.count
  }

  mutating func intern(_ shape: XMLShape, in context: xmlParserCtxtPtr) {
    let dictionary = context.pointee.dict
    container = xmlDictLookup(dictionary, shape.container, -1)
    root = xmlDictLookup(dictionary, shape.root, -1)
    for (element, table) in shape.tables {
      guard let name = xmlDictLookup(dictionary, element, -1), let number = tables.firstIndex(of: table) else {
        continue
      }
      entries[slot(name)].table = Int32(number)
    }
  }

  /// The number of the table whose records an element of this name holds.
  mutating func table(_ name: Name) -> Int? {
    let table = entries[slot(name)].table
    return table < 0 ? nil : Int(table)
  }

  /// The index of a field's name, new or known.
  @inline(__always)
  mutating func field(_ name: Name) -> Int {
    let entry = entries[place(of: name)]
    return entry.name == name && entry.field >= 0 ? Int(entry.field) : fieldElsewhere(name)
  }

  @inline(never)
  private mutating func fieldElsewhere(_ name: Name) -> Int {
    let slot = slot(name)
    if entries[slot].field < 0 {
      entries[slot].field = Int32(fields.count)
      fields.append(String(cString: name))
    }
    return Int(entries[slot].field)
  }

  /// Where the entry of a name is, which is made if there is none.
  private mutating func slot(_ name: Name) -> Int {
    var slot = place(of: name)
    while let other = entries[slot].name {
      if other == name { return slot }
      slot = (slot + 1) & (entries.count - 1)
    }
    if 2 * entryCount >= entries.count {
      makeRoom()
      return self.slot(name)
    }
    entryCount += 1
    entries[slot].name = name
    return slot
  }

  private func place(of name: Name) -> Int {
    let mixed = UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (entries.count - 1)
  }

  private mutating func makeRoom() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: 2 * old.count)
    for entry in old {
      guard let name = entry.name else { continue }
      var slot = place(of: name)
      while entries[slot].name != nil { slot = (slot + 1) & (entries.count - 1) }
      entries[slot] = entry
    }
  }
}
