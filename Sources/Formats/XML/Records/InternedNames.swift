import CLibXML2

/// The names in a document as interned by libxml2, so that they can be compared by pointer.
struct InternedNames: ~Copyable {
  typealias Name = UnsafePointer<xmlChar>

  /// A name as a key: libxml2 uses the same pointer for equal names.
  private struct Key: ExactHashKey, @unchecked Sendable {
    static var emptyMarker: Key { Key(name: nil) }

    let name: Name?

    var hash: UInt64 { (UInt64(UInt(bitPattern: name)) &* 0x9E37_79B9_7F4A_7C15) &>> 32 }
  }

  /// The table and the field that a name stands for; -1 for none.
  private struct Entry: BitwiseCopyable, Sendable {
    var table: Int32 = -1
    var field: Int32 = -1
  }

  private(set) var container: Name?
  private(set) var root: Name?
  /// The namespace of the root element; nil if it has none.
  var namespace: Name?
  /// The names of tables, by number; the last is the table of submissions.
  let tables: [String]
  let rootTable: Int
  /// The names of fields, by index.
  private(set) var fields: [String] = []
  private var entries = ExactHashTable<Key, Entry>(emptyValue: Entry())

  init(_ shape: XMLDocumentStructure) {
    tables = shape.tables.values.sorted() + [shape.root]
    rootTable = shape.tables.count
  }

  mutating func intern(_ shape: XMLDocumentStructure, in context: xmlParserCtxtPtr) {
    let dictionary = context.pointee.dict
    container = xmlDictLookup(dictionary, shape.container, -1)
    root = xmlDictLookup(dictionary, shape.root, -1)
    for (element, table) in shape.tables {
      guard let name = xmlDictLookup(dictionary, element, -1), let number = tables.firstIndex(of: table) else {
        continue
      }
      var entry = entries[Key(name: name)] ?? Entry()
      entry.table = Int32(number)
      entries.set(Key(name: name), to: entry)
    }
  }

  /// The number of the table whose records are elements with this name; nil if there is none.
  func table(_ name: Name) -> Int? {
    guard let entry = entries[Key(name: name)], entry.table >= 0 else { return nil }
    return Int(entry.table)
  }

  /// The index of a field's name, which is added if it is new.
  @inline(__always)
  mutating func field(_ name: Name) -> Int {
    if let entry = entries[Key(name: name)], entry.field >= 0 { return Int(entry.field) }
    return newField(name)
  }

  @inline(never)
  private mutating func newField(_ name: Name) -> Int {
    var entry = entries[Key(name: name)] ?? Entry()
    entry.field = Int32(fields.count)
    entries.set(Key(name: name), to: entry)
    fields.append(String(cString: name))
    return Int(entry.field)
  }
}
