import Model

/// Words at the beginning of rows that are not data, in several languages.
enum RowWords {
  /// Whether a cell begins with a word for total, as in `Total EXW` or `Итого:`.
  static func isTotal(_ text: String) -> Bool {
    if let start = firstLetters(text), !starts.contains(start) { return false }
    let words = text.prefix(60).split { !$0.isLetter }.map { FoldedText.fold($0) }
    return words.first.map { totals.contains($0) } == true || totals.contains(words.prefix(2).joined())
  }

  /// The first two letters in small letters, fewer if there are no more; nil if a character before is not ASCII.
  private static func firstLetters(_ text: String) -> UInt16? {
    var letters: UInt16 = 0
    for byte in text.utf8 where letters <= 0xFF {
      if byte >= 0x80 { return nil }
      if (0x61...0x7A).contains(byte | 0x20) { letters = letters << 8 | UInt16(byte | 0x20) }
    }
    return letters
  }

  /// The first two letters of the totals, to tell other texts without splitting them into words.
  private static let starts = Set(totals.map { $0.utf8.prefix(2).reduce(UInt16(0)) { $0 << 8 | UInt16($1) } })

  /// Whether a cell begins like a footnote or a remark, as in `* provisional` or `Source: HR`.
  static func isRemark(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if marks.contains(first) || text.hasPrefix("//") || text.hasPrefix("--") { return true }
    let head = text.prefix(40)
    // A word such as note begins a remark only if punctuation follows it.
    guard let end = head.firstIndex(where: { ":.：–-".contains($0) }) else {
      return remarks.contains(FoldedText.fold(text))
    }
    return remarks.contains(FoldedText.fold(head[..<end].filter { !$0.isNumber }))
  }

  /// Whether a cell explains its column, such as `YYYY`, `text` or `(one of four levels)`.
  static func isExplanation(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    if "([<{".contains(first) { return true }
    let words = text.prefix(80).split { !$0.isLetter && $0 != "%" }.map { $0.lowercased() }
    return words.first.map { explanations.contains($0) } == true
  }

  private static let totals: Set<String> = [
    "total", "totals", "totaux", "subtotal", "grandtotal", "sum", "summe", "gesamt", "suma", "soma", "somme", "average",
    "mean", "moyenne", "promedio", "итого", "всего", "сумма", "总计", "合计", "小计", "總計", "المجموع", "الإجمالي", "مجموع",
  ]
  private static let marks: Set<Character> = ["*", "†", "‡", "§", "#", "¹", "²", "³", "⁴", "⁵", "※"]
  private static let remarks: Set<String> = [
    "note", "notes", "nb", "source", "sources", "remark", "remarks", "footnote", "footnotes", "disclaimer", "comment",
    "comments", "legend", "legende", "légende", "abbreviations", "remarque", "remarques", "nota", "notas", "fuente",
    "fuentes", "quelle", "anmerkung", "примечание",
    "источник", "注", "备注", "来源", "资料来源", "ملاحظة", "المصدر",
  ]
  private static let explanations: Set<String> = [
    "text", "free", "number", "numeric", "integer", "whole", "code", "short", "acronym", "yyyy", "year", "date", "dd",
    "yes", "y", "link", "links", "url", "level", "string", "select", "choose", "pick", "enter", "please", "see", "e",
    "eg", "example", "max", "maximum", "up", "required", "mandatory", "optional", "one", "usd", "us", "%", "percent",
    "unit", "units", "list", "drop", "dropdown", "name", "id",
  ]
}
