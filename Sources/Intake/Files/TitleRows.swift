import Formats
import Model

/// The lines above the header row of a table: a title, the name of the entity, remarks.
///
/// The header row is the first line with at least two field names, and with more of them than the first line.
struct TitleRows {
  /// The number of lines in which the header row is looked for.
  private static let maxLines = 20

  /// The numbers of the lines that are not blank, from 1.
  private(set) var lines: [Int] = []
  private(set) var headerLine = 0
  private let text: UndecodedText
  /// The byte ranges of these lines.
  private var ranges: [Range<Int>] = []

  /// Returns nil if there is nothing above the header row or no line looks like a header row.
  init?(_ bytes: [UInt8]) {
    text = UndecodedText(bytes)
    var delimiters: [Character] = [",", ";", "\t"]
    var most: Int?
    var line = 0
    for range in text.lines(upTo: Self.maxLines) {
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

  /// Blanks the lines, so that all other lines keep their numbers.
  func blank(_ bytes: inout [UInt8]) {
    for range in ranges { text.blank(range, of: &bytes) }
  }

  /// The number of different fields named in a line; quotation marks do not affect names.
  private static func fieldCount(_ line: String, _ delimiter: Character) -> Int {
    Set(line.split(separator: delimiter).compactMap { Field(header: String($0)) }).count
  }
}
