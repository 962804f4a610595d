/// Text with one or two bytes per character, in which lines can be found before it is decoded.
struct UndecodedText {
  private let bytes: [UInt8]
  private let width: Int
  private let isLittleEndian: Bool
  private let start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isLittleEndian = bytes.starts(with: [0xFF, 0xFE])
    width = isLittleEndian || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 1
    start = width == 2 ? 2 : bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The byte ranges of the first lines, without their line ends.
  func lines(upTo most: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var lineStart = start
    var index = start
    while index + width <= bytes.count, lines.count < most {
      let unit = unit(at: index)
      if unit == 0x0A || unit == 0x0D {
        lines.append(lineStart..<index)
        let isPair = unit == 0x0D && index + 2 * width <= bytes.count && self.unit(at: index + width) == 0x0A
        index += isPair ? width : 0
        lineStart = index + width
      }
      index += width
    }
    if lines.count < most, lineStart < bytes.count { lines.append(lineStart..<index) }
    return lines
  }

  func string(_ range: Range<Int>) -> String {
    if width == 1 { return String(decoding: bytes[range], as: UTF8.self) }
    return String(decoding: stride(from: range.lowerBound, to: range.upperBound, by: 2).map(unit), as: UTF16.self)
  }

  func blank(_ range: Range<Int>, of bytes: inout [UInt8]) {
    for index in stride(from: range.lowerBound, to: range.upperBound, by: width) {
      bytes[index] = width == 2 && !isLittleEndian ? 0 : 0x20
      if width == 2 { bytes[index + 1] = isLittleEndian ? 0 : 0x20 }
    }
  }

  private func unit(at index: Int) -> UInt16 {
    guard width == 2 else { return UInt16(bytes[index]) }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isLittleEndian ? first | second << 8 : first << 8 | second
  }
}
