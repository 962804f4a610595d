/// The supported encodings of documents; the parser always receives UTF-8.
enum XMLEncoding {
  /// UTF-8, or already converted to it.
  case utf8
  case singleByte(SingleByteDecoder)

  /// Returns nil if the encoding is not supported or contradicts the byte order mark: other programs might read such a
  /// document differently.
  init?(declared: String?, mark: ByteOrderMark?) {
    let name = declared?.uppercased()
    switch (mark, name) {
    case (_, nil): self = .utf8
    case (.utf16, "UTF-16"): self = .utf8
    case (.utf16(let isLittleEndian), "UTF-16LE") where isLittleEndian: self = .utf8
    case (.utf16(let isLittleEndian), "UTF-16BE") where !isLittleEndian: self = .utf8
    case (.utf16, _): return nil
    case (_, "UTF-8"), (_, "UTF8"), (_, "US-ASCII"), (_, "ASCII"): self = .utf8
    case (nil, "ISO-8859-1"), (nil, "ISO_8859-1"), (nil, "LATIN1"): self = .singleByte(SingleByteDecoder(.latin1))
    case (nil, "WINDOWS-1252"), (nil, "CP1252"): self = .singleByte(SingleByteDecoder(.windows1252))
    default: return nil
    }
  }

  /// Converts `piece` to UTF-8 and passes it to `body`.
  mutating func convert<Result>(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard case .singleByte(var text) = self else { return try body(piece) }
    defer { self = .singleByte(text) }
    return try text.convert(piece, then: body)
  }
}
