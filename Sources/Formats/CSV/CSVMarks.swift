/// Finds the bytes that may mean something in CSV, 64 at a time, by arithmetic on words of eight bytes.
struct CSVMarks {
  static let blockSize = 64

  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let quotes = repeated(0x22)
  /// What lifts a byte from 0x20 on to its highest bit.
  private static let overControls = repeated(0x80 - 0x20)

  private let delimiters: UInt64

  init(delimiter: UInt8) { delimiters = Self.repeated(delimiter) }

  /// What was found in 64 bytes; the lowest bit stands for the first byte.
  struct Block {
    /// Quotation marks, delimiters and control characters, among them the line ends.
    var marks: UInt64 = 0
    /// Bytes that begin no character, since they go on with one.
    var continuations: UInt64 = 0
    var hasHighBytes = false
  }

  func block(at bytes: UnsafeRawPointer) -> Block {
    var block = Block()
    var high: UInt64 = 0
    for offset in stride(from: 0, to: Self.blockSize, by: 8) {
      let word = Self.word(at: bytes + offset)
      high |= word
      // In each byte of a sum the highest bit is clear only where the byte is one of those sought.
      let low = word & Self.lowBits
      let others =
        (low &+ Self.overControls) & ((low ^ Self.quotes) &+ Self.lowBits) & ((low ^ delimiters) &+ Self.lowBits)
      block.marks |= Self.gathered(~(others | word) & Self.highBits) << UInt64(offset)
    }
    if high & Self.highBits != 0 {
      block.hasHighBytes = true
      block.continuations = Self.continuations(at: bytes)
    }
    return block
  }

  /// The bytes whose highest two bits are 10.
  private static func continuations(at bytes: UnsafeRawPointer) -> UInt64 {
    var found: UInt64 = 0
    for offset in stride(from: 0, to: blockSize, by: 8) {
      let word = word(at: bytes + offset)
      found |= gathered(word & ~(word << 1) & highBits) << UInt64(offset)
    }
    return found
  }

  private static func word(at bytes: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
  }

  /// The highest bits of the eight bytes of `word`, which has no others, side by side.
  private static func gathered(_ word: UInt64) -> UInt64 { ((word >> 7) &* 0x0102_0408_1020_4080) >> 56 }

  private static func repeated(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
