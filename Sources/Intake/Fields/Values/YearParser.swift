/// Reads a reporting year as people and spreadsheets write it.
enum YearParser {
  static func reading(_ written: String) -> Interpretation<Int> {
    if let year = year(written[...]) { return .plain(year) }
    guard let text = NormalizedText(written), !text.mixesDigitScripts else { return .none(likely: nil) }
    let body = text.text
    // Some programs export whole numbers with a decimal.
    let isWhole = body.hasSuffix(".0") || body.hasSuffix(",0")
    if let year = year(isWhole ? body.dropLast(2) : body[...]) { return .variant(year) }
    return .none(likely: likely(body))
  }

  /// The year, if the bytes are exactly four digits.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? { plain(bytes[...]) }

  private static func year(_ text: Substring) -> Int? { plain(text.utf8) }

  private static func plain(_ digits: some Collection<UInt8>) -> Int? {
    guard digits.count == 4, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }

  /// The likely year: `FY2025` and `2,025` probably mean 2025, but `2024/2025` is unclear.
  private static func likely(_ text: String) -> Int? {
    let parts = text.split { !$0.isPlainDigit }
    let joined = parts.joined()
    let isGrouped = parts.count == 2 && parts[0].count == 1 && text.count == 5
    guard joined.count == 4, parts.count == 1 || isGrouped, joined.first == "2" else { return nil }
    return Int(joined)
  }
}
