import Formats
import Model
import Words

/// One sheet of a template that holds a table, with what all of them share.
struct TableSheet {
  let table: SubmissionTable
  let rows: TemplateRows
  let styles: TemplateStyles
  let lists: TemplateLists
  let headings: [String]

  /// The number of rows that can be written in a table that begins empty.
  static let openRows = 200

  init(table: SubmissionTable, rows: TemplateRows, styles: TemplateStyles, lists: TemplateLists) {
    self.table = table
    self.rows = rows
    self.styles = styles
    self.lists = lists
    headings = rows.headings(of: table)
  }

  /// The name of the sheet: that of the table with a capital, which the program reads as well.
  static func name(of table: String) -> String { table.prefix(1).uppercased() + table.dropFirst() }

  func position(_ heading: String) -> Int? { headings.firstIndex(of: heading) }

  /// The cells of a column as other sheets refer to them.
  func range(_ heading: String, to last: Int) -> String {
    SheetName.quoted(Self.name(of: table.name)) + "!"
      + SheetAddress.column(position(heading) ?? 0, from: 2, to: max(last, 2))
  }

  /// A layout with the widths, the frozen header and the filter, without marks and validations.
  func layout(lastRow: Int, frozenColumns: Int, protection: WrittenSheet.Protection) -> WrittenSheet {
    var layout = WrittenSheet(name: Self.name(of: table.name))
    layout.columns = headings.map {
      WrittenSheet.Column(
        width: TemplateColumnWidth.width(of: $0), style: protection == .inputAndRows ? style(of: $0) : nil)
    }
    layout.frozenRows = 1
    layout.frozenColumns = frozenColumns
    layout.filter = WrittenSheet.Filter(columns: headings.count, headerRow: 1, lastRow: max(lastRow, 2))
    layout.protection = protection
    layout.tabColor = "2E75B6"
    return layout
  }

  func writeHeader(to sheet: SheetWriter) {
    sheet.row(headings.map { WrittenCell(.text($0), styles.header) }, height: 24)
  }

  /// The style of cells that the entity writes in a column.
  func style(of heading: String) -> SheetStyle {
    guard let column = table.columns.first(where: { $0.name == heading }) else { return styles.fixed }
    switch column.values {
    case .date: return styles.inputDate
    case .number: return styles.input
    case .words where heading == "indicator": return styles.inputText
    case .text, .words: return heading == "id" ? styles.inputText : styles.input
    }
  }

  /// The words, dates or numbers that a column asks for, with its explanation as the prompt.
  func validation(_ heading: String, lastRow: Int, words: [String]? = nil) -> SheetValidation? {
    guard let column = table.columns.first(where: { $0.name == heading }), let position = position(heading) else {
      return nil
    }
    let rule: SheetValidation.Rule
    switch (words, column.values) {
    case (let words?, _), (nil, .words(let words)):
      rule = lists.list(words, heading: heading).map { .list($0) } ?? .any
    case (nil, .date): rule = .date
    case (nil, .number): rule = .decimal(from: 0, to: nil)
    case (nil, .text): rule = .any
    }
    return SheetValidation(
      ranges: SheetAddress(column: position, row: 2).text + ":" + SheetAddress(column: position, row: lastRow).text,
      rule: rule, promptTitle: heading, prompt: rows.words.say("schema-\(column.meaning)"),
      errorTitle: rows.words.say("template-error-title"), error: rows.words.say("template-error-text"))
  }

  /// The height of a row in points, so that no text is cut.
  func height(_ texts: [String: String]) -> Double {
    let lines = texts.map { SheetText.lineCount($1, width: TemplateColumnWidth.width(of: $0)) }.max() ?? 1
    return Double(max(lines, 1)) * 15 + 3
  }
}
