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
}
