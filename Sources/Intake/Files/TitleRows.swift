import Formats
import Model

/// The lines above the header row of a table: a title, the name of the entity, remarks.
///
/// They are found by the first line in which at least two names of fields stand, and more than in the first line.
struct TitleRows {
  /// The header row is looked for in so many lines.
  private static let mostLines = 20

  /// The numbers of the lines that say something, from 1.
  private(set) var lines: [Int] = []
  private(set) var headerLine = 0
  private let text: WideText
  /// The bytes that are passed over.
  private var ranges: [Range<Int>] = []

  /// Nil where nothing stands above the header row, or where no line looks like one.
  init?(_ bytes: [UInt8]) {
    text = WideText(bytes)
    var delimiters: [Character] = [",", ";", "\t"]
    var most: Int?
    var line = 0
    for range in text.lines(upTo: Self.mostLines) {
      line += 1
      let content = text.string(range)
      if line == 1, content.lowercased().hasPrefix("sep="), let stated = content.dropFirst(4).first {
        delimiters = [stated]
        continue
      }
      guard content.contains(where: { !$0.isWhitespace && !delimiters.contains($0) }) else { continue }
      let count = delimiters.map { Self.fieldCount(content, $0) }.max() ?? 0
      if let most, count >= 2, count > most {
        headerLine = line
        return
      }
      most = most ?? count
      lines.append(line)
      ranges.append(range)
    }
    return nil
  }

  /// Makes the lines blank, so that all others keep their numbers.
  func blank(_ bytes: inout [UInt8]) {
    for range in ranges { text.blank(range, of: &bytes) }
  }

  /// How many different fields the cells of a line name; quotation marks do not matter to a name.
  private static func fieldCount(_ line: String, _ delimiter: Character) -> Int {
    Set(line.split(separator: delimiter).compactMap { Field(header: String($0)) }).count
  }
}

/// Text of one byte or two a character, in which lines can be found before it is decoded.
private struct WideText {
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

  /// The bytes of each of the first lines, without its end.
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
