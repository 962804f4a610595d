/// Tells whether the name before a value declares a namespace: `xmlns` or `xmlns:…`.
struct AttributeName {
  private static let declaring: StaticString = "xmlns"

  /// How many bytes of `xmlns` and a colon the name begins with; -1 where it does not.
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

  /// Whether the name declares a namespace whose value begins at `index`, in a tag from `start` on.
  static func isDeclaration(_ bytes: UnsafePointer<UInt8>, before index: Int, from start: Int) -> Bool {
    var end = index
    while end > start, isSpace(bytes[end - 1]) || bytes[end - 1] == 0x3D { end -= 1 }
    var begin = end
    while begin > start, !isSpace(bytes[begin - 1]), bytes[begin - 1] != 0x22, bytes[begin - 1] != 0x27 { begin -= 1 }
    let length = declaring.utf8CodeUnitCount
    guard end - begin >= length, bytes[begin] == declaring.utf8Start[0] else { return false }
    for offset in 0..<length where bytes[begin + offset] != declaring.utf8Start[offset] { return false }
    return end - begin == length || bytes[begin + length] == 0x3A
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
