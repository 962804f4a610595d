import CLibXML2
import Model

/// The names of a document as libxml2 has interned them, so that they can be compared by pointer.
struct XMLNames {
  private(set) var container: UnsafePointer<xmlChar>?
  private(set) var root: UnsafePointer<xmlChar>?
  /// The namespace of the root element; nil for none.
  var namespace: UnsafePointer<xmlChar>?
  /// The names of fields, by the index that stands for each.
  private(set) var fields: [String] = []
  private var tables: [UnsafePointer<xmlChar>: String] = [:]
  private var indices: [UnsafePointer<xmlChar>: Int] = [:]
  /// For each field the number of the record that had it last.
  private var lastRecord: [Int] = []
  private var recordCount = 0

  mutating func intern(_ shape: XMLShape, in context: xmlParserCtxtPtr) {
    let dictionary = context.pointee.dict
    container = xmlDictLookup(dictionary, shape.container, -1)
    root = xmlDictLookup(dictionary, shape.root, -1)
    for (element, table) in shape.tables {
      if let name = xmlDictLookup(dictionary, element, -1) { tables[name] = table }
    }
  }

  func table(_ name: UnsafePointer<xmlChar>) -> String? { tables[name] }

  /// The index of a field's name, new or known.
  mutating func field(_ name: UnsafePointer<xmlChar>) -> Int {
    if let index = indices[name] { return index }
    indices[name] = fields.count
    fields.append(String(cString: name))
    lastRecord.append(0)
    return fields.count - 1
  }

  /// The positions of the fields of `record` whose name another field had before.
  mutating func repeatedFields(of record: borrowing Record) -> [Int] {
    recordCount += 1
    var repeated: [Int] = []
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      if lastRecord[name] == recordCount { repeated.append(index) }
      lastRecord[name] = recordCount
    }
    return repeated
  }
}
