/// What the cells of the last faulty row are: in rows one after the other, most cells hold the same text.
final class KnownCells {
  /// The maximum number of columns that are kept.
  private static let maxColumns = 100

  /// For each column, the last text, and whether it is the name of a field.
  private var fields: [(text: String, isField: Bool)?] = Array(repeating: nil, count: maxColumns)
  /// The last first cell, and whether it is a heading in any form.
  private var first: (text: String, isHeading: Bool)?

  /// Whether the text in a column is the name of a field.
  func isField(_ text: String, at column: Int) -> Bool {
    guard column < Self.maxColumns else { return Field(header: text) != nil }
    if let known = fields[column], known.text == text { return known.isField }
    let isField = Field(header: text) != nil
    fields[column] = (text, isField)
    return isField
  }

  /// Whether the first text of a row can be reduced to the name of a field.
  func isHeading(_ text: String) -> Bool {
    if let first, first.text == text { return first.isHeading }
    let isHeading = HeadingText(text).field != nil
    first = (text, isHeading)
    return isHeading
  }
}
