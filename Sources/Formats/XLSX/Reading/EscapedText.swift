/// The escapes of characters that XML cannot hold, such as `_x000D_` for a carriage return.
enum EscapedText {
  /// Replaces the escapes in the bytes from `start` on.
  ///
  /// A carriage return before a line feed is left out; other characters that are not text become spaces.
  static func decode(_ text: inout GrowableBuffer<UInt8>, from start: Int) {
    var read = start
    var write = start
    let end = text.count
    while read < end {
      if text[read] == 0x5F, let code = code(text, at: read, end) {
        read += 7
        for byte in bytes(of: code) {
          text[write] = byte
          write += 1
        }
        if code == 0x0D, read < end, text[read] == 0x0A { write -= 1 }
      } else {
        text[write] = text[read]
        read += 1
        write += 1
      }
    }
    text.removeLast(end - write)
  }

  /// The number in an escape; nil if there is none.
  ///
  /// Halves of characters stay as they are.
  private static func code(_ text: borrowing GrowableBuffer<UInt8>, at index: Int, _ end: Int) -> UInt32? {
    guard index + 7 <= end, text[index + 1] == 0x78, text[index + 6] == 0x5F else { return nil }
    var code: UInt32 = 0
    for offset in 2...5 {
      guard let digit = digit(text[index + offset]) else { return nil }
      code = code << 4 | digit
    }
    return (0xD800...0xDFFF).contains(code) ? nil : code
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// At most three bytes, so that the text never grows.
  private static func bytes(of code: UInt32) -> [UInt8] {
    switch code {
    case 0x09, 0x0A, 0x0D: [UInt8(code)]
    case 0..<0x20, 0x7F: [0x20]
    default: Unicode.Scalar(code).map { Array(String(Character($0)).utf8) } ?? [0x20]
    }
  }
}
