/// Recognizes the characters of UTF-8.
enum UTF8Character {
  /// The length in bytes of the non-ASCII character at `index`; 0 if it is not valid UTF-8, nil if more bytes are
  /// needed.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    for offset in 1..<length {
      guard index + offset < bytes.count else { return nil }
      let range: ClosedRange<UInt8> =
        switch (first, offset) {
        case (0xE0, 1): 0xA0...0xBF
        case (0xED, 1): 0x80...0x9F
        case (0xF0, 1): 0x90...0xBF
        case (0xF4, 1): 0x80...0x8F
        default: 0x80...0xBF
        }
      guard range.contains(bytes[index + offset]) else { return 0 }
    }
    return length
  }

  /// Whether all bytes are valid UTF-8.
  ///
  /// The last character may be incomplete.
  static func areAll(in bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let length = length(bytes, at: index) else { return !isLast }
      if length == 0 { return false }
      index += length
    }
    return true
  }
}
