/// Writes the sheet that says what to correct.
///
/// Beside the table, hidden columns hold one row for each marked cell: its value when it was marked, and a formula that
/// gives the cell's name as long as the row is not done and the value is still the same. The marks in other sheets look
/// for this name.
struct ToDoSheetPart {
  /// A marked cell with the row that it belongs to.
  struct Mark {
    let cell: ToDoSheet.Cell
    /// The position of its row in the table.
    let row: Int
    let value: MarkedValue
  }

  let content: ToDoSheet
  let marks: [Mark]
  /// The names of the sheets as formulas write them; nil for names that no formula can hold.
  let sheetNames: [String?]
  let styles: ToDoStyles
  let namespace: String

  /// The row of the headings, from 1.
  var headerRow: Int { content.about.count + 3 }

  private static let doneColumn = 7
  private static let keyColumn = 9
  private static let valueColumn = 10
  private static let widths: [Double] = [6, 12, 22, 10, 50, 40, 50, 8]

  /// The range of the formulas, as other sheets refer to it.
  func keys(inSheet name: String) -> String {
    let last = headerRow + max(marks.count, 1)
    return "\(SheetName.quoted(name))!"
      + SheetAddress.column(Self.keyColumn, from: headerRow + 1, to: last)
  }

  /// What stands before the name of a cell, to tell the sheets apart.
  static func key(ofSheet sheet: Int) -> String { "\(sheet + 1)!" }

  var xml: String {
    var text = SheetParts.declaration + #"<worksheet xmlns="\#(namespace)">"#
    text +=
      #"<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0">"#
    text += #"<pane ySplit="\#(headerRow)" topLeftCell="A\#(headerRow + 1)" activePane="bottomLeft" state="frozen"/>"#
    text += #"<selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>"#
    for (position, width) in Self.widths.enumerated() {
      text += #"<col min="\#(position + 1)" max="\#(position + 1)" width="\#(width)" customWidth="1"/>"#
    }
    text += #"<col min="9" max="11" width="10" hidden="1" customWidth="1"/></cols><sheetData>"#
    let title =
      cell(0, 1, content.title, styles.title) + cell(ToDoSheet.markColumn - 1, 1, ToDoSheet.mark, styles.plain)
    text += #"<row r="1" ht="24" customHeight="1">\#(title)</row>"#
    for (position, line) in content.about.enumerated() {
      text += #"<row r="\#(position + 2)">\#(cell(0, position + 2, line, styles.plain))</row>"#
    }
    let headings = content.headings.enumerated().map { cell($0, headerRow, $1, styles.header) }
    text += #"<row r="\#(headerRow)" ht="20" customHeight="1">\#(headings.joined())</row>"#
    for position in 0..<max(content.rows.count, marks.count) { text += row(position) }
    return text + "</sheetData>" + end + "</worksheet>"
  }

  private func row(_ position: Int) -> String {
    let number = headerRow + 1 + position
    var cells = ""
    var height = ""
    if position < content.rows.count {
      let row = content.rows[position]
      let texts = ["\(position + 1)", row.severity, row.sheet, row.cell, row.found, row.expected, row.remedy]
      let lines = zip(texts, Self.widths).map { SheetText.lineCount($0, width: $1) }.max() ?? 1
      height = #" ht="\#(min(Double(lines) * 15 + 3, 409))" customHeight="1""#
      for (column, text) in texts.enumerated() {
        cells += cell(column, number, text, column == 3 && row.link != nil ? styles.link : styles.body)
      }
      cells += #"<c r="\#(SheetAddress(column: Self.doneColumn, row: number).text)" s="\#(styles.done)"/>"#
    }
    if position < marks.count { cells += mark(marks[position], number) }
    return #"<row r="\#(number)"\#(height)>\#(cells)</row>"#
  }

  private func cell(_ column: Int, _ row: Int, _ text: String, _ style: Int) -> String {
    let address = SheetAddress(column: column, row: row).text
    let fitted = SheetText.escaped(SheetText.fitted(text, to: 8_000))
    guard !fitted.isEmpty else { return #"<c r="\#(address)" s="\#(style)"/>"# }
    return #"<c r="\#(address)" s="\#(style)" t="inlineStr"><is><t xml:space="preserve">\#(fitted)</t></is></c>"#
  }

  private func mark(_ mark: Mark, _ number: Int) -> String {
    guard let sheet = sheetNames[mark.cell.sheet] else { return "" }
    let target = "\(sheet)!\(mark.cell.address.fixed)"
    let old = SheetAddress(column: Self.valueColumn, row: number)
    let done = SheetAddress(column: Self.doneColumn, row: headerRow + 1 + mark.row).fixed
    let isChanged = mark.value.isError ? "NOT(ISERROR(\(target)))" : "NOT(EXACT(\(target),\(old.fixed)))"
    let key = Self.key(ofSheet: mark.cell.sheet)
    let formula =
      #"IFERROR(IF(OR(\#(done)<>"",\#(isChanged)),"","\#(key)"&ADDRESS(ROW(\#(target)),COLUMN(\#(target)),4)),"")"#
    let address = SheetAddress(column: Self.keyColumn, row: number).text
    return
      #"<c r="\#(address)" t="str"><f>\#(SheetText.escaped(formula))</f><v>\#(key)\#(mark.cell.address.text)</v></c>"#
      + mark.value.xml(in: old.text)
  }

  /// What stands behind the rows, in the order that the format asks for.
  private var end: String {
    guard !content.rows.isEmpty else { return "" }
    let first = headerRow + 1
    let last = headerRow + content.rows.count
    var text =
      #"<conditionalFormatting sqref="A\#(first):H\#(last)"><cfRule type="expression" dxfId="\#(styles.doneMark)" "#
      + #"priority="1"><formula>$H\#(first)&lt;&gt;""</formula></cfRule></conditionalFormatting>"#
    if let list = SheetList(words: [content.done]) {
      text += #"<dataValidations count="1">"#
      text += SheetValidation(ranges: "H\(first):H\(last)", rule: .list(list)).xml + "</dataValidations>"
    }
    let links = content.rows.enumerated().compactMap { position, row -> String? in
      guard let cell = row.link, let sheet = sheetNames[cell.sheet] else { return nil }
      let location = SheetText.escaped("\(sheet)!\(cell.address.text)")
      return #"<hyperlink ref="D\#(first + position)" location="\#(location)" display="\#(cell.address.text)"/>"#
    }
    if !links.isEmpty { text += "<hyperlinks>\(links.joined())</hyperlinks>" }
    return text
      + #"<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"#
      + #"<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>"#
  }
}
