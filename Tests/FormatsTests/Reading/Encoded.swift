/// Texts in other encodings than UTF-8.
enum Encoded {
  static func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isLittleEndian ? [low, high] : [high, low]
    }
  }

  /// For texts whose characters all are in Latin-1.
  static func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }
}
