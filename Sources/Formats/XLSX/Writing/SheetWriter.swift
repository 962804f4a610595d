/// Writes the rows of one sheet, one after the other; a row is handed over before the next begins.
package final class SheetWriter {
  private let write: ([UInt8]) -> Void
  private let quoting: (SheetStyle) -> SheetStyle
  private var pending = ""
  /// The number of the row that comes next, from 1.
  package private(set) var nextRow = 1

  private static let pieceSize = 65_536

  init(write: @escaping ([UInt8]) -> Void, quoting: @escaping (SheetStyle) -> SheetStyle) {
    self.write = write
    self.quoting = quoting
  }

  /// Writes a row.
  ///
  /// - Parameter height: in points; nil for the program's own, which does not fit wrapped text.
  package func row(_ cells: [WrittenCell], height: Double? = nil) {
    pending += #"<row r="\#(nextRow)""#
    // The greatest height that Excel knows.
    if let height { pending += #" ht="\#(min(height, 409))" customHeight="1""# }
    pending += ">"
    for (column, cell) in cells.enumerated() { self.cell(cell, in: column) }
    pending += "</row>"
    nextRow += 1
    if pending.utf8.count > Self.pieceSize { flush() }
  }

  func flush() {
    guard !pending.isEmpty else { return }
    write(Array(pending.utf8))
    pending = ""
  }

  private func cell(_ cell: WrittenCell, in column: Int) {
    switch cell.value {
    case .blank: open(cell.style, column, end: "/>")
    case .number(let number): self.number(String(number), cell.style, column)
    case .decimal(let number):
      // A workbook keeps 15 digits of a number.
      if number.utf8.count(where: { (0x30...0x39).contains($0) }) > 15 {
        text(number, cell.style, column)
      } else {
        self.number(number, cell.style, column)
      }
    case .date(let date):
      if let number = date.sheetNumber {
        self.number(String(number), cell.style, column)
      } else {
        text(date.description, cell.style, column)
      }
    case .text(let text): self.text(text, cell.style, column)
    case .formula(let formula, let result):
      let shown: String
      switch result {
      case .text(let text):
        open(cell.style, column, end: #" t="str">"#)
        shown = SheetText.escaped(text)
      case .number(let number):
        open(cell.style, column, end: ">")
        shown = number
      }
      pending += "<f>\(SheetText.escaped(formula))</f><v>\(shown)</v></c>"
    }
  }

  private func open(_ style: SheetStyle, _ column: Int, end: String) {
    pending += "<c r=\"" + SheetAddress(column: column, row: nextRow).text + "\""
    if style.index > 0 { pending += " s=\"" + String(style.index) + "\"" }
    pending += end
  }

  private func number(_ number: String, _ style: SheetStyle, _ column: Int) {
    open(style, column, end: ">")
    pending += "<v>" + number + "</v></c>"
  }

  private func text(_ text: String, _ style: SheetStyle, _ column: Int) {
    guard !text.isEmpty else { return open(style, column, end: "/>") }
    let fitted = SheetText.fitted(text, to: SheetText.maxCellLength)
    open(SheetText.looksLikeFormula(fitted) ? quoting(style) : style, column, end: #" t="inlineStr">"#)
    let escaped = SheetText.escaped(fitted)
    let keepsBlanks = escaped.utf8.first == 0x20 || escaped.utf8.last == 0x20 || escaped.utf8.contains(0x26)
    pending += keepsBlanks ? #"<is><t xml:space="preserve">"# : "<is><t>"
    pending += escaped
    pending += "</t></is></c>"
  }
}
