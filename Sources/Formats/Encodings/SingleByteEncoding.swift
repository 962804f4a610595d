/// An encoding with one byte per character.
enum SingleByteEncoding: Hashable {
  case latin1
  /// The encoding in which Excel on Windows saves plain CSV.
  case windows1252
  /// Another encoding, decoded by glibc.
  case codePage(CodePageTable)

  /// Windows-1252 if glibc does not support the encoding.
  init(_ page: CodePage) {
    self = page == .windows1252 ? .windows1252 : CodePageTable(page).map { .codePage($0) } ?? .windows1252
  }

  /// The character for a byte; nil if the encoding does not define one.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    if case .codePage(let table) = self { return table[byte] }
    guard self == .windows1252, (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let value = Self.windowsScalars[Int(byte) - 0x80]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The characters for the bytes 0x80 to 0x9F; all others are the same as in Latin-1.
  private static let windowsScalars: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}

/// Converts single-byte text to UTF-8, piece by piece.
struct SingleByteDecoder {
  let encoding: SingleByteEncoding
  private var buffer: [UInt8] = []

  init(_ encoding: SingleByteEncoding) { self.encoding = encoding }

  mutating func convert<Result>(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    buffer.removeAll(keepingCapacity: true)
    for byte in piece {
      if byte < 0x80 {
        buffer.append(byte)
      } else if let scalar = encoding.scalar(byte) {
        buffer.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      } else {
        buffer.append(InvalidByte.value)
      }
    }
    return try buffer.withUnsafeBufferPointer(body)
  }
}
