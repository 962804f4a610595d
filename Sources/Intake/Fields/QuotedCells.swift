/// Splits the text of one row into its cells.
enum QuotedCells {
  /// The cells between `delimiter`s; a quotation mark at the beginning of a cell, or spaces before it, encloses text.
  static func split(_ row: String, by delimiter: Character) -> [String] {
    var cells: [String] = []
    var (cell, isQuoted, wasQuote) = ("", false, false)
    for character in row {
      if character == "\"", isQuoted || wasQuote || cell.allSatisfy(\.isWhitespace) {
        // The second mark of a pair is part of the text.
        if wasQuote { cell.append(character) }
        wasQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      wasQuote = false
      if character == delimiter, !isQuoted {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
    }
    return cells + [cell]
  }
}
