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
    return fields.count - 1
  }
}

/// Elements that mean nothing here, each name counted, with the line where it first stood.
struct UnknownElements {
  /// Beyond so many names the others are not told apart: a hostile file may invent millions.
  private static let mostNames = 100

  private var counts: [String: (count: Int, line: Int)] = [:]
  private var order: [String] = []

  mutating func count(_ name: String, line: Int) {
    let known = counts[name] != nil || order.count < Self.mostNames ? name : "…"
    if counts[known] == nil { order.append(known) }
    counts[known, default: (0, line)].count += 1
  }

  func findings(file: String) -> [Finding] {
    order.compactMap { name in
      counts[name].map { entry in
        Finding(
          .xmlElementUnknown, at: SourcePlace(file: file, line: entry.line), found: name,
          arguments: ["count": String(entry.count)])
      }
    }
  }
}
