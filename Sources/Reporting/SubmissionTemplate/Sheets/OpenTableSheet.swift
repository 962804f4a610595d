import Formats
import Model

/// A sheet whose rows the entity writes itself, such as that of actions.
struct OpenTableSheet {
  let sheet: TableSheet

  func write(to book: WorkbookWriter) {
    let headings = sheet.headings
    let last = TableSheet.openRows + 1
    var layout = sheet.layout(lastRow: last, frozenColumns: 0, protection: .inputAndRows)
    layout.validations = headings.compactMap { heading in
      guard sheet.rows.subject[heading] == nil else { return nil }
      return sheet.validation(heading, lastRow: last, words: offered(heading))
    }
    layout.conditions = required.map { heading, position in
      let letters = SheetAddress.letters(position)
      return SheetCondition(
        range: "\(letters)2:\(letters)\(last)", formula: "AND($A2<>\"\",\(letters)2=\"\")", mark: TemplateStyles.blank)
    }
    book.sheet(layout) { writer in
      sheet.writeHeader(to: writer)
      for row in 2...last { writer.row(headings.indices.map { cell($0, row) }) }
    }
  }

  /// The columns without which a row cannot be used.
  private var required: [(String, Int)] {
    sheet.table.columns.filter { $0.isRequired && sheet.rows.subject[$0.name] == nil }.compactMap { column in
      sheet.position(column.name).map { (column.name, $0) }
    }
  }

  private func offered(_ heading: String) -> [String]? {
    heading == "recommendation" && !sheet.rows.template.recommendations.isEmpty
      ? sheet.rows.template.recommendations : nil
  }

  /// Entity, year and framework appear as soon as something else stands in the row: a row with them alone would be
  /// taken for an incomplete one.
  private func cell(_ position: Int, _ row: Int) -> WrittenCell {
    let heading = sheet.headings[position]
    guard let value = sheet.rows.subject[heading] else { return WrittenCell(.blank, sheet.style(of: heading)) }
    let others = sheet.headings.indices.filter { sheet.rows.subject[sheet.headings[$0]] == nil }
    guard let first = others.first, let last = others.last else { return WrittenCell(.blank, sheet.styles.filledIn) }
    let range = "$\(SheetAddress.letters(first))\(row):$\(SheetAddress.letters(last))\(row)"
    let shown = Int(value) == nil ? SheetFormula.quoted(value) : value
    return WrittenCell(.formula("IF(COUNTA(\(range))=0,\"\",\(shown))", result: .text("")), sheet.styles.filledIn)
  }
}
