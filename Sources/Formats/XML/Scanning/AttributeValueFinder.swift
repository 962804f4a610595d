/// Finds the attribute values of a well-formed start tag, except namespace declarations.
enum AttributeValueFinder {
  /// The index of the quotation mark before the next value.
  ///
  /// - Parameter bytes: the tag from its `<` on, or from the quotation mark before the previous value on.
  static func next(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    var name = NamespaceDeclarationMatcher()
    var index = isQuote(first) ? end(ofValueAt: 0, in: bytes) : 1
    while index < bytes.count, bytes[index] != 0x3E {
      if !isQuote(bytes[index]) {
        name.take(bytes[index])
        index += 1
      } else if !name.isDeclaration {
        return index
      } else {
        name = NamespaceDeclarationMatcher()
        index = end(ofValueAt: index, in: bytes)
      }
    }
    return nil
  }

  private static func end(ofValueAt index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    (bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count - 1) + 1
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
}
