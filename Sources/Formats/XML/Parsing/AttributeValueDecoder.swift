import Glibc

/// Reads attribute values in the form in which libxml2 delivers them.
enum AttributeValueDecoder {
  private static let ampersand = Array("&#38;".utf8)

  /// Appends `value` to the field that is being collected.
  ///
  /// As long as libxml2 does not resolve entities, it writes every ampersand in a value as `&#38;`.
  static func append(_ value: UnsafeBufferPointer<UInt8>, to fields: inout FieldBuffer) {
    guard let start = value.baseAddress, memchr(start, 0x26, value.count) != nil else { return fields.append(value) }
    var index = 0
    while index < value.count {
      fields.append(value[index])
      index += value[index...].starts(with: ampersand) ? ampersand.count : 1
    }
  }

  /// Appends a value as it stands in the document, in which libxml2 passed over signs.
  ///
  /// - Parameter bytes: the document from the quotation mark before the value on.
  static func append(raw bytes: UnsafeBufferPointer<UInt8>, to fields: inout FieldBuffer) {
    guard let quote = bytes.first else { return }
    var index = 1
    while index < bytes.count, bytes[index] != quote {
      if let reference = CharacterReference.value(bytes[index...]) {
        for byte in reference.text { fields.append(byte) }
        index += reference.length
      } else {
        // Line ends in attributes are spaces.
        fields.append(bytes[index] == 0x0A || bytes[index] == 0x09 ? 0x20 : bytes[index])
        index += 1
      }
    }
  }
}
