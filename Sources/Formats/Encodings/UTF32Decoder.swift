/// Converts UTF-32 to UTF-8, piece by piece.
struct UTF32Decoder {
  private let isLittleEndian: Bool
  /// The first bytes of a character whose other bytes are in the next piece.
  private var pending: [UInt8] = []
  private var buffer: [UInt8] = []

  init(isLittleEndian: Bool) { self.isLittleEndian = isLittleEndian }

  /// Converts `piece` and passes it to `body`; returns false if `body` wants no more.
  mutating func convert(
    _ piece: UnsafeBufferPointer<UInt8>, then body: (UnsafeBufferPointer<UInt8>) throws -> Bool
  ) rethrows -> Bool {
    buffer.removeAll(keepingCapacity: true)
    for byte in piece {
      pending.append(byte)
      guard pending.count == 4 else { continue }
      let ordered = isLittleEndian ? pending.reversed() : pending
      let value = ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      pending.removeAll(keepingCapacity: true)
      if let scalar = Unicode.Scalar(value) {
        buffer.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
      } else {
        buffer.append(InvalidByte.value)
      }
    }
    return buffer.isEmpty ? true : try buffer.withUnsafeBufferPointer(body)
  }

  /// Reports an incomplete character at the end as unreadable.
  mutating func finish(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) rethrows -> Bool {
    pending.isEmpty ? true : try [InvalidByte.value].withUnsafeBufferPointer(body)
  }
}
