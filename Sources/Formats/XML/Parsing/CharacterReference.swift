/// References as they stand in a document: `&amp;`, `&#11;`, `&#xB;`.
enum CharacterReference {
  private static let maxLength = 12
  private static let named: [String: UInt8] = ["amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27]

  /// What a reference at the beginning of `bytes` stands for, and its length; nil if there is none.
  ///
  /// A character that no document may hold becomes a space.
  static func value(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> (text: [UInt8], length: Int)? {
    guard bytes.first == 0x26, let end = bytes.prefix(maxLength).firstIndex(of: 0x3B) else { return nil }
    let reference = bytes[...end]
    if let byte = named[String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)] {
      return ([byte], reference.count)
    }
    guard isComplete(Array(reference)[...]) else { return nil }
    let scalar = number(Array(reference)[...]).flatMap { Unicode.Scalar($0) }
    let isAllowed = scalar.map { $0.value > 0x1F || [0x09, 0x0A, 0x0D].contains($0.value) } ?? false
    return (Array(String(Character(isAllowed ? scalar ?? " " : " ")).utf8), reference.count)
  }

  /// Whether the bytes are a whole reference by number.
  static func isComplete(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [0x26, 0x23]), bytes.last == 0x3B else { return false }
    let (digits, radix) = digits(bytes)
    return !digits.isEmpty && digits.allSatisfy { Int(String(Unicode.Scalar($0)), radix: radix) != nil }
  }

  /// The number in a whole reference; nil if it is too large.
  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    let (digits, radix) = digits(bytes)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: radix)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, radix: Int) {
    let digits = bytes.dropFirst(2).dropLast()
    return digits.first == 0x78 ? (digits.dropFirst(), 16) : (digits, 10)
  }
}
