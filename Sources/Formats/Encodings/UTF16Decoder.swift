/// Converts UTF-16 to UTF-8, piece by piece.
struct UTF16Decoder {
  private let isLittleEndian: Bool
  /// The first byte of a code unit, until the second arrives.
  private var pendingByte: UInt8?
  /// The lead surrogate, until the trail surrogate arrives.
  private var leadSurrogate: UInt16?
  private var buffer: [UInt8] = []

  init(isLittleEndian: Bool) { self.isLittleEndian = isLittleEndian }

  /// Converts `piece` and passes it to `body`; returns false if `body` wants no more.
  mutating func convert(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> Bool {
    buffer.removeAll(keepingCapacity: true)
    for byte in piece {
      if let first = pendingByte {
        pendingByte = nil
        take(isLittleEndian ? UInt16(first) | UInt16(byte) << 8 : UInt16(first) << 8 | UInt16(byte))
      } else {
        pendingByte = byte
      }
    }
    return buffer.isEmpty ? true : try buffer.withUnsafeBufferPointer(body)
  }

  /// Reports an incomplete character at the end as unreadable.
  mutating func finish(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows -> Bool {
    guard pendingByte != nil || leadSurrogate != nil else { return true }
    return try [InvalidByte.value].withUnsafeBufferPointer(body)
  }

  private mutating func take(_ unit: UInt16) {
    if let first = leadSurrogate {
      leadSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        return append(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(unit) - 0xDC00)
      }
      buffer.append(InvalidByte.value)
    }
    if UTF16.isLeadSurrogate(unit) { leadSurrogate = unit } else { append(UInt32(unit)) }
  }

  private mutating func append(_ value: UInt32) {
    if let scalar = Unicode.Scalar(value) {
      buffer.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    } else {
      buffer.append(InvalidByte.value)
    }
  }
}

/// The byte that marks an invalid character until a reader refuses or replaces it.
///
/// On its own, it is invalid in both UTF-8 and Windows-1252.
enum InvalidByte {
  static let value: UInt8 = 0x81
}
