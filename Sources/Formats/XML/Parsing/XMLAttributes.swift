import CLibXML2

/// The attributes of one start tag as libxml2 delivers them, in file order.
struct XMLAttributes: Sequence, IteratorProtocol {
  struct Attribute {
    let name: UnsafePointer<xmlChar>
    /// Nil if there is none; namespace declarations are not attributes.
    let namespace: UnsafePointer<xmlChar>?
    let value: UnsafeBufferPointer<UInt8>

    /// Whether it is `xml:lang`.
    var isLanguage: Bool {
      guard let namespace else { return false }
      return String(cString: namespace) == XMLAttributes.ownNamespace && String(cString: name) == "lang"
    }
  }

  /// The namespace of attributes that every element can have, such as `xml:lang`.
  static let ownNamespace = "http://www.w3.org/XML/1998/namespace"

  private var pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private var left: Int
  var isEmpty: Bool { left <= 0 }

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.pointers = pointers
    left = pointers == nil ? 0 : count
  }

  @inline(__always)
  mutating func next() -> Attribute? {
    guard left > 0, let attribute = pointers else { return nil }
    // libxml2 uses five pointers per attribute: name, prefix, namespace, start and end of the value.
    guard let name = attribute[0], let start = attribute[3], let end = attribute[4] else {
      preconditionFailure("libxml2 names every attribute and gives it a value")
    }
    pointers = attribute + 5
    left &-= 1
    return Attribute(
      name: name, namespace: attribute[2], value: UnsafeBufferPointer(start: start, count: end - start))
  }
}
