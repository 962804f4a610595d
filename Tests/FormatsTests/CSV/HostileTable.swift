/// The text of a random table, most of whose rows are sound.
struct HostileTable {
  private(set) var bytes: [UInt8] = []

  private static let words = [
    "a", "meets", "x y", "é", "語", "👩‍🔬", " ", "\u{A0}", "12.5", "'", "=1", "\u{FFFD}", "，", "Example Agency for Water",
    "https://example.org/annual-report/2025?page=12", "\u{7F}", "\u{80}",
  ]
  /// Within quotation marks only.
  private static let quotedWords = [",", ";", "\t", "\n", "\r\n", "\r", "\"\"", "\"\"\"\"", ", and ", "\n\n"]
  private static let oddParts: [[UInt8]] = [
    [0x22], [0x22, 0x22, 0x22], [0], [0x0B], [0x09], [0xE9], [0x81], [0xEF, 0xBB, 0xBF], [0xC3], [0xF0, 0x9F], [0x0D],
    [0x0A], [0x2C], [0x3B], Array("\"x\"y".utf8), Array("x\"".utf8), Array("\"x\" ".utf8), Array(",,,,".utf8),
  ]

  /// - Parameter oddity: of how many rows one is odd; 0 for none.
  init(rows: Int, oddity: Int, using random: inout SeededGenerator) {
    let delimiter = [",", ",", ";", "\t"].randomElement(using: &random)!
    let end = ["\n", "\r\n", "\r"].randomElement(using: &random)!
    let columns = Int.random(in: 1...7, using: &random)
    if Int.random(in: 0..<4, using: &random) == 0 { bytes += [0xEF, 0xBB, 0xBF] }
    if delimiter != ",", Bool.random(using: &random) { bytes += Array("sep=\(delimiter)\(end)".utf8) }
    bytes += Array(((0..<columns).map { "c\($0)" }.joined(separator: delimiter) + end).utf8)
    for _ in 0..<rows {
      var row: [UInt8] = []
      for column in 0..<columns {
        if column > 0 { row += Array(delimiter.utf8) }
        row += Array(Self.cell(longest: Int.random(in: 0..<12, using: &random), using: &random).utf8)
      }
      if oddity > 0, Int.random(in: 0..<oddity, using: &random) == 0 {
        let place = Int.random(in: 0...row.count, using: &random)
        row.insert(contentsOf: Self.oddParts.randomElement(using: &random)!, at: place)
      }
      bytes += row + Array(end.utf8)
      if Int.random(in: 0..<9, using: &random) == 0 { bytes += Array(end.utf8) }
    }
    if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...min(9, bytes.count), using: &random)) }
  }

  private static func cell(longest: Int, using random: inout SeededGenerator) -> String {
    guard Int.random(in: 0..<3, using: &random) == 0 else {
      return (0..<Int.random(in: 0...max(0, longest / 3), using: &random))
        .map { _ in words.randomElement(using: &random)! }.joined()
    }
    return "\""
      + (0..<longest).map { _ in (words + quotedWords).randomElement(using: &random)! }.joined() + "\""
  }
}
