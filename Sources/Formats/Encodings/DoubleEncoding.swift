import Glibc

/// Finds UTF-8 text that was read as Windows-1252 and converted to UTF-8 again, such as `Ã©` for `é`.
struct DoubleEncoding {
  /// The word as written in the text.
  let word: String
  /// The word that was probably meant.
  let mended: String
  /// The index of the first byte of the word.
  let start: Int

  private static let maxLength = 48
  /// Characters that can follow a capital letter with an accent in correct text.
  private static let signs: Set<UInt32> = [
    0xA0, 0xAB, 0xBB, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2013, 0x2014, 0x2026, 0x2039, 0x203A,
  ]

  /// The first such word in UTF-8 text; nil if there is none.
  init?(in bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return nil }
    var index = 0
    while index + 4 <= bytes.count, let found = memchr(base + index, 0xC3, bytes.count - index - 3) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      index = place + 2
      // A letter that could begin a character, followed by another that is not ASCII.
      guard (0x82...0xB4).contains(bytes[place + 1]), bytes[place + 2] >= 0x80, Self.isDoubled(bytes, at: place) else {
        continue
      }
      self.init(bytes, at: place)
      return
    }
    return nil
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
    var start = place
    while start > 0, place - start < Self.maxLength, Self.isInWord(bytes[start - 1]) { start -= 1 }
    while start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = place
    while end < bytes.count, end - place < Self.maxLength, Self.isInWord(bytes[end]) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let scalars = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
    word = String(scalars)
    let whole = scalars.compactMap { Self.byte($0) }
    let text = String(decoding: whole, as: UTF8.self)
    mended = whole.count == scalars.count ? text : text.replacing("\u{FFFD}", with: "")
    self.start = start
  }

  private static func isInWord(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }

  /// Whether the characters from `place` on, converted back to bytes, form a plausible UTF-8 character.
  private static func isDoubled(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let scalars = String(decoding: bytes[place..<min(place + 16, bytes.count)], as: UTF8.self).unicodeScalars.prefix(4)
    let whole = scalars.prefix { byte($0) != nil }.compactMap { byte($0) }
    guard let first = whole.first, whole.count >= 2 else { return false }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard whole.count >= length else { return false }
    if scalars.dropFirst().prefix(length - 1).allSatisfy({ signs.contains($0.value) }) { return false }
    let scalar = String(decoding: whole[..<length], as: UTF8.self).unicodeScalars
    return scalar.count == 1 && isPlausible(scalar[scalar.startIndex].value)
  }

  private static func isPlausible(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1...0x17F, 0x391...0x3CE, 0x401...0x45F, 0x5D0...0x5EA, 0x600...0x67F, 0x2010...0x2122, 0x3041...0x30FF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  /// The byte for a character in Windows-1252.
  ///
  /// Programs often convert undefined bytes to control characters.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : byteOfSign[scalar]
  }

  private static let byteOfSign: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)..<0xA0 { SingleByteEncoding.windows1252.scalar(byte).map { bytes[$0] = byte } }
    return bytes
  }()
}
