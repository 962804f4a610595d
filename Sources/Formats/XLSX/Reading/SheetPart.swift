import CLibXML2
import Model

/// Reads one sheet, row by row.
///
/// Values are those that the workbook holds: formulas are never worked out. Rows and cells must stand in order, as every
/// program writes them: of two values for one cell, programs would show one or the other.
final class SheetPart: PartHandler {
  private let takeRow: (borrowing SheetRow) -> Bool
  /// Where merged cells, links and hidden columns are kept; nil if they are known.
  private let layout: SheetLayout?
  // Only one parser uses this object, so exclusive access is not checked at run time.
  @exclusivity(unchecked) private var cell: SheetCellReader
  @exclusivity(unchecked) private var row = SheetRow()
  /// The number of bytes of the texts so far.
  @exclusivity(unchecked) private var length = 0
  @exclusivity(unchecked) private(set) var problem: XLSXProblem? { didSet { isDone = true } }
  @exclusivity(unchecked) private(set) var isDone = false
  /// Whether cells are passed over, since only what stands behind them is needed.
  @exclusivity(unchecked) private var passesOverCells = false

  /// - Parameters:
  ///   - layout: receives what concerns the whole sheet, which stands partly behind the cells.
  ///   - takeRow: returns false if no more rows are needed.
  init(
    texts: SharedTexts, styles: CellStyles, numbers: CellNumber, layout: SheetLayout?,
    takeRow: @escaping (borrowing SheetRow) -> Bool
  ) {
    cell = SheetCellReader(texts: texts, styles: styles, numbers: numbers)
    self.layout = layout
    self.takeRow = takeRow
  }

  /// The row that was read last.
  var lastRow: Int { row.number }
  /// The column of the cell that was read last.
  var lastColumn: Int { cell.column }

  // MARK: - Elements

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    switch name.letter {
    case 0x63:  // c
      if !passesOverCells, let found = cell.begin(attributes, inRow: row.number) { problem = found }
    case 0x76:  // v
      cell.isInValue = true
      cell.hasValue = true
    case 0x66: cell.hasFormula = true  // f
    case 0x74: cell.level.start(name, attributes)  // t
    case 0x72: break  // r
    default: startOther(name, attributes)
    }
  }

  private func startOther(_ name: PartName, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes)
    case "is": cell.isInInline = true
    case "rPh", "strike": cell.level.start(name, attributes)
    default: layout?.take(name, attributes)
    }
    if let found = layout?.problem { problem = found }
  }

  func end(_ name: PartName) {
    switch name.letter {
    case 0x63: if !passesOverCells, let found = cell.end(in: &row) { problem = found }
    case 0x76: cell.isInValue = false
    case 0x74: cell.level.end(name)
    case 0x66, 0x72: break
    default: endOther(name)
    }
  }

  private func endOther(_ name: PartName) {
    switch name {
    case "row": if !passesOverCells { endRow() }
    case "is": cell.isInInline = false
    case "rPh": cell.level.end(name)
    // Merged cells and links stand behind the rows.
    case "sheetData": if layout == nil { isDone = true }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !passesOverCells, let found = cell.take(bytes) { problem = found }
  }

  // MARK: - Rows

  private func beginRow(_ attributes: XMLAttributes) {
    var number: Int? = row.number + 1
    var isHidden = false
    for attribute in attributes {
      if attribute.isNamed("r") { number = attribute.number }
      if attribute.isNamed("hidden") { isHidden = attribute.isTrue }
    }
    cell.column = 0
    guard let number, number > row.number, number <= XLSXLimits.lastRow else {
      problem = .damaged(PhraseKey("workbook-damage-rows"))
      return
    }
    row.begin(number)
    if isHidden { layout?.noteHiddenRow(number) }
  }

  private func endRow() {
    length += row.text.count
    guard length <= XLSXLimits.maxSheetLength else {
      problem = .tooLarge(.init("workbook-limit-sheet"), XLSXLimits.megabytes(XLSXLimits.maxSheetLength))
      return
    }
    guard row.cells.count > 0, !takeRow(row) else { return }
    if layout == nil { isDone = true } else { passesOverCells = true }
  }
}
