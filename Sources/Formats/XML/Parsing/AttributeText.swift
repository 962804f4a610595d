import Glibc

/// The values of attributes as libxml2 hands them over.
enum AttributeText {
  private static let ampersand = Array("&#38;".utf8)

  /// Appends `value` to the field that is being gathered.
  ///
  /// As long as it does not resolve entities, libxml2 writes every ampersand of a value as `&#38;`, and no other.
  static func append(_ value: UnsafeBufferPointer<UInt8>, to fields: inout GatheredFields) {
    guard let start = value.baseAddress, memchr(start, 0x26, value.count) != nil else { return fields.append(value) }
    var index = 0
    while index < value.count {
      fields.append(value[index])
      index += value[index...].starts(with: ampersand) ? ampersand.count : 1
    }
  }
}
