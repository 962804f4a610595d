import Glibc

/// The characters for the bytes 0x80 to 0xFF of an encoding with one byte per character.
struct CodePageTable: Hashable, Sendable {
  private let scalars: [Unicode.Scalar?]

  /// Creates the table with glibc; nil if glibc does not support the encoding.
  init?(_ page: CodePage) {
    guard !page.isMultiByte, let converter = CodePageConverter(page) else { return nil }
    scalars = (0x80...0xFF).map { byte in
      var text = ""
      let isWhole = converter.convert([UInt8(byte)]) { part in
        if case .text(let bytes) = part { text += String(decoding: bytes, as: UTF8.self) }
        return true
      }
      let scalar = text.unicodeScalars.first
      return isWhole && text.unicodeScalars.count == 1 && scalar?.value != 0xFFFD ? scalar : nil
    }
  }

  /// The character for a byte; nil if the encoding does not define one.
  subscript(byte: UInt8) -> Unicode.Scalar? { byte < 0x80 ? Unicode.Scalar(byte) : scalars[Int(byte) - 0x80] }
}
