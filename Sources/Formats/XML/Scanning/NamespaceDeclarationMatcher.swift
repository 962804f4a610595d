/// Recognizes the name of an attribute that declares a namespace: `xmlns` or `xmlns:…`.
struct NamespaceDeclarationMatcher {
  private static let declaring: StaticString = "xmlns"

  /// The number of bytes that match `xmlns:` so far; -1 if the name does not match.
  private var matched = 0
  private var isInName = false

  var isDeclaration: Bool { matched >= Self.declaring.utf8CodeUnitCount }

  /// Takes a byte of a tag outside quotation marks.
  mutating func take(_ byte: UInt8) {
    if byte == 0x20 || byte == 0x09 || byte == 0x0A {
      isInName = false
    } else if byte != 0x3D {
      if !isInName { matched = 0 }
      isInName = true
      let length = Self.declaring.utf8CodeUnitCount
      if matched > length || matched < 0 { return }
      let expected = matched == length ? 0x3A : Self.declaring.utf8Start[matched]
      matched = byte == expected ? matched + 1 : -1
    }
  }
}
