import Glibc

/// Finds comments that share a line with something else, where they may cut a text without quotation marks.
package enum YAMLComments {
  private static let sign = UInt8(ascii: "#")

  /// The lines, from 1, in which a number sign follows a blank and something else; some may be inside of texts.
  package static func linesWithSign(in bytes: [UInt8]) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return [] }
      var lines: [Int] = []
      var line = 1
      var counted = 0
      var position = 0
      while position < bytes.count,
        let found = memchr(start + position, Int32(sign), bytes.count - position)
      {
        let index = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        position = index + 1
        guard index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09,
          hasText(before: index, in: bytes)
        else { continue }
        line += lineBreaks(in: bytes[counted..<index])
        counted = index
        if lines.last != line { lines.append(line) }
      }
      return lines
    }
  }

  private static func hasText(before index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = index - 1
    while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
    return before >= 0 && bytes[before] != 0x0A && bytes[before] != 0x0D && bytes[before] != sign
  }

  private static func lineBreaks(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.endIndex || bytes[index + 1] != 0x0A) { count += 1 }
    }
    return count
  }
}
