import CLibXML2

/// Handles elements that are ignored.
extension XMLRecords {
  /// Whether the element is in the namespace of the root; XInclude elements are reported as such.
  @inline(__always)
  mutating func isInRootNamespace(_ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
    if !hasRoot { names.namespace = namespace }
    return namespace == names.namespace || noteOtherNamespace(namespace, name)
  }

  /// Reports what the element is; always returns false.
  @inline(never)
  private mutating func noteOtherNamespace(_ namespace: UnsafePointer<xmlChar>?, _ name: UnsafePointer<xmlChar>) -> Bool
  {
    if let namespace, Self.inclusions.contains(String(cString: namespace)) {
      notices.note(.xmlInclude, String(cString: name), at: start)
      isInclusion = level == .field && ignoredDepth == 0
    } else if ignoredDepth == 0, level != .field {
      notices.noteIgnored(String(cString: name), at: start)
    }
    return false
  }

  private static var inclusions: [String] {
    ["http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude"]
  }

  mutating func ignore(_ name: UnsafePointer<xmlChar>, _ attributes: XMLAttributes) {
    notices.noteIgnored(String(cString: name), at: start)
    noteForeignAttributes(attributes)
    ignoredDepth = 1
  }
}
