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
