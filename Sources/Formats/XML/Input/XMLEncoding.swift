import Model

/// The supported encodings of documents; the parser always receives UTF-8.
enum XMLEncoding {
  /// UTF-8, or already converted to it.
  case utf8
  case singleByte(SingleByteDecoder)

  /// The encoding to use, and the phrase for a document that declares a different one; nil if the encoding is not
  /// supported.
  ///
  /// - Parameter sample: the beginning of the document; only needed if `needsSample`.
  static func choose(
    declared: String?, mark: ByteOrderMark?, sample: [UInt8]
  ) -> (encoding: XMLEncoding, untrue: PhraseKey?)? {
    guard let declared else { return (.utf8, nil) }
    let name = declared.uppercased()
    let utf8 = PhraseKey("xml-encoding-is-utf8")
    switch mark {
    case .utf16(let isLittleEndian):
      let ordered = isLittleEndian ? "UTF-16LE" : "UTF-16BE"
      return (.utf8, [ordered, "UTF-16"].contains(name) ? nil : PhraseKey("xml-encoding-is-utf16"))
    case .utf8: return (.utf8, isUTF8(name) ? nil : utf8)
    case nil:
      if isUTF8(name) { return (.utf8, nil) }
      if isWide(name) { return isUTF8(sample) ? (.utf8, utf8) : nil }
      guard let encoding = singleByte(name) else { return nil }
      return isUTF8(sample, beyondASCII: true) ? (.utf8, utf8) : (.singleByte(SingleByteDecoder(encoding)), nil)
    }
  }

  /// Whether the bytes after the declaration are needed to check it.
  static func needsSample(declared: String?, mark: ByteOrderMark?) -> Bool {
    guard mark == nil, let name = declared?.uppercased() else { return false }
    return !isUTF8(name) && (isWide(name) || singleByte(name) != nil)
  }

  private static func isUTF8(_ name: String) -> Bool { ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) }

  /// Whether the declaration cannot be read as ASCII bytes in this encoding.
  private static func isWide(_ name: String) -> Bool {
    ["UTF-16", "UTF-32", "UCS-2", "UCS-4", "ISO-10646", "UNICODE"].contains { name.hasPrefix($0) }
  }

  private static func singleByte(_ name: String) -> SingleByteEncoding? {
    switch name {
    case "ISO-8859-1", "ISO_8859-1", "LATIN1": .latin1
    case "WINDOWS-1252", "CP1252": .windows1252
    default: CodePage(declared: name).map { SingleByteEncoding($0) }
    }
  }

  private static func isUTF8(_ sample: [UInt8], beyondASCII: Bool = false) -> Bool {
    if beyondASCII, sample.allSatisfy({ $0 < 0x80 }) { return false }
    let isValid = sample.withUnsafeBufferPointer { UTF8Character.areAll(in: $0, isLast: false) }
    // In a Western encoding, a capital followed by a quotation mark can have the bytes of a UTF-8 letter, but these
    // letters are rare.
    return isValid && String(decoding: sample, as: UTF8.self).unicodeScalars.allSatisfy { !isRare($0.value) }
  }

  private static func isRare(_ value: UInt32) -> Bool {
    (0x80..<0xA0).contains(value) || (0x180..<0x370).contains(value) || (0x700..<0x900).contains(value)
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
