/// Finds the tags that are written in a text, since libyaml does not report all of them.
struct ExplicitTags {
  private static let mark = UInt8(ascii: "!")

  private let bytes: UnsafeBufferPointer<UInt8>
  private let containsTags: Bool
  /// The position up to which characters have been counted.
  private var character = 0
  private var byte = 0

  /// - Parameter bytes: must outlive this value.
  init(in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    containsTags = bytes.contains(Self.mark)
  }

  /// Whether a tag begins at the character with this index, counted from 0; the index must not decrease between calls.
  mutating func isTag(at wanted: Int) -> Bool {
    guard containsTags else { return false }
    while character < wanted, byte < bytes.count {
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    return byte < bytes.count && bytes[byte] == Self.mark
  }
}
