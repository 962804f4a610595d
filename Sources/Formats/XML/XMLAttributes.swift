import CLibXML2

/// The attributes of one start tag as libxml2 hands them over, in the order of the file.
struct XMLAttributes: RandomAccessCollection {
  struct Attribute {
    let name: UnsafePointer<xmlChar>
    /// Nil for none; declarations of namespaces are no attributes.
    let namespace: UnsafePointer<xmlChar>?
    let value: UnsafeBufferPointer<UInt8>
  }

  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let endIndex: Int
  var startIndex: Int { 0 }

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.pointers = pointers
    endIndex = pointers == nil ? 0 : count
  }

  subscript(index: Int) -> Attribute {
    // Five pointers an attribute: name, prefix, namespace, start and end of the value.
    guard let attribute = pointers.map({ $0 + 5 * index }), let name = attribute[0], let start = attribute[3],
      let end = attribute[4]
    else { preconditionFailure("libxml2 names every attribute and gives it a value") }
    return Attribute(
      name: name, namespace: attribute[2], value: UnsafeBufferPointer(start: start, count: end - start))
  }
}
