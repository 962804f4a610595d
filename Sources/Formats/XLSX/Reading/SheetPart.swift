import CLibXML2
import Model

/// Reads one sheet, row by row.
///
/// Values are those that the workbook holds: formulas are never worked out. Rows and cells must stand in order, as every
/// program writes them: of two values for one cell, programs would show one or the other.
final class SheetPart: PartHandler {
  private enum CellType {
    case number, shared, text, inline, boolean, error, date
  }

  private let texts: SharedTexts
  private let styles: CellStyles
  private let numbers: CellNumber
  private let takeRow: (borrowing SheetRow) -> Bool
  /// Where merged cells, links and hidden columns are kept; nil if they are known.
  private let layout: SheetLayout?

  private var row = SheetRow()
  private var value = GrowableBuffer<UInt8>()
  private var level = TextLevel()
  private var isInValue = false
  private var isInInline = false
  private var column = 0
  private var type = CellType.number
  private var style = CellStyles.Style()
  private var hasValue = false
  private var hasFormula = false
  private var length = 0
  private(set) var problem: XLSXProblem?
  private(set) var isDone = false
  /// Whether cells are passed over, since only what stands behind them is needed.
  private var passesOverCells = false

  /// - Parameters:
  ///   - layout: receives what concerns the whole sheet, which stands partly behind the cells.
  ///   - takeRow: returns false if no more rows are needed.
  init(
    texts: SharedTexts, styles: CellStyles, numbers: CellNumber, layout: SheetLayout?,
    takeRow: @escaping (borrowing SheetRow) -> Bool
  ) {
    self.texts = texts
    self.styles = styles
    self.numbers = numbers
    self.layout = layout
    self.takeRow = takeRow
  }

  // MARK: - Elements

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    switch name.letter {
    case 0x63: if !passesOverCells { beginCell(attributes) }  // c
    case 0x76:  // v
      isInValue = true
      hasValue = true
    case 0x66: hasFormula = true  // f
    case 0x74: level.start(name, attributes)  // t
    case 0x72: break  // r
    default: startOther(name, attributes)
    }
  }

  private func startOther(_ name: PartName, _ attributes: XMLAttributes) {
    switch name {
    case "row": beginRow(attributes)
    case "is": isInInline = true
    case "rPh", "strike": level.start(name, attributes)
    default: layout?.take(name, attributes)
    }
    if let found = layout?.problem { problem = found }
  }

  func end(_ name: PartName) {
    switch name.letter {
    case 0x63: if !passesOverCells { endCell() }
    case 0x76: isInValue = false
    case 0x74: level.end(name)
    case 0x66, 0x72: break
    default:
      if name == "row" {
        if !passesOverCells { endRow() }
      } else if name == "is" {
        isInInline = false
      } else if name == "rPh" {
        level.end(name)
      } else if name == "sheetData" {
        endData()
      }
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isInValue || (isInInline && level.isWanted), !passesOverCells else { return }
    guard value.count + bytes.count <= XLSXLimits.maxCellLength else {
      problem = .tooLarge(.init("workbook-limit-cell"), .init("limit-kilobytes", ["limit": "128"]))
      return
    }
    value.append(bytes)
  }

  private func endData() {
    // Merged cells and links stand behind the rows.
    if layout == nil { isDone = true }
  }

  // MARK: - Rows

  private func beginRow(_ attributes: XMLAttributes) {
    var number: Int? = row.number + 1
    var isHidden = false
    for attribute in attributes {
      if attribute.isNamed("r") { number = attribute.number }
      if attribute.isNamed("hidden") { isHidden = attribute.isTrue }
    }
    guard let number, number > row.number, number <= XLSXLimits.lastRow else {
      return damaged("workbook-damage-rows")
    }
    row.begin(number)
    row.isHidden = isHidden
    column = 0
    if isHidden { layout?.noteHiddenRow(number) }
  }

  private func endRow() {
    length += row.text.count
    if length > XLSXLimits.maxSheetLength {
      problem = .tooLarge(.init("workbook-limit-sheet"), XLSXLimits.megabytes(XLSXLimits.maxSheetLength))
      return
    }
    guard row.cells.count > 0, !takeRow(row) else { return }
    if layout == nil { isDone = true } else { passesOverCells = true }
  }

  // MARK: - Cells

  private func beginCell(_ attributes: XMLAttributes) {
    value.removeAll()
    level = TextLevel()
    (isInValue, isInInline, hasValue, hasFormula) = (false, false, false, false)
    type = .number
    style = CellStyles.Style()
    var isStyled = false
    var reference: CellReference? = CellReference(row: row.number, column: column + 1)
    for attribute in attributes {
      guard let letter = Self.letter(attribute.name) else { continue }
      switch letter {
      case 0x72: reference = CellReference(attribute.value)
      case 0x74: if !takeType(attribute.value) { damaged("workbook-damage-type") }
      case 0x73:
        isStyled = true
        guard let found = attribute.number.flatMap(styles.style) else { return damaged("workbook-damage-style") }
        style = found
      default: break
      }
    }
    if !isStyled, let first = styles.style(0) { style = first }
    guard let reference, reference.row == row.number, reference.column > column,
      reference.column <= XLSXLimits.lastColumn
    else { return damaged("workbook-damage-cells") }
    column = reference.column
  }

  private static func letter(_ name: UnsafePointer<xmlChar>) -> UInt8? { name[1] == 0 ? name[0] : nil }

  private func takeType(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
    switch written.first {
    case 0x6E where written.count == 1: type = .number
    case 0x73 where written.count == 1: type = .shared
    case 0x62 where written.count == 1: type = .boolean
    case 0x65 where written.count == 1: type = .error
    case 0x64 where written.count == 1: type = .date
    case 0x73 where written.count == 3: type = .text
    case 0x69 where written.count == 9: type = .inline
    default: return false
    }
    return true
  }

  private func endCell() {
    guard problem == nil else { return }
    let start = row.text.count
    var isStruck = style.isStruck || level.isStruck
    switch type {
    case .shared where value.count > 0:
      guard let index = WholeNumber.value(value.values), let text = texts.bytes(index) else {
        return damaged("workbook-damage-text")
      }
      guard text.count <= XLSXLimits.maxCellLength else {
        problem = .tooLarge(.init("workbook-limit-cell"), .init("limit-kilobytes", ["limit": "128"]))
        return
      }
      row.text.append(text)
      if texts.isStruck(index) { isStruck = true }
    case .shared: break
    case .number:
      if value.count > 0, !numbers.append(value.values, as: style.format, to: &row.text) {
        return damaged("workbook-damage-number")
      }
    case .boolean:
      for byte in (value.values.elementsEqual("1".utf8) ? "TRUE" : value.count == 0 ? "" : "FALSE").utf8 {
        row.text.append(byte)
      }
    case .date: appendDate()
    case .text, .inline, .error:
      row.text.append(value.values)
      EscapedText.decode(&row.text, from: start)
    }
    guard row.text.count <= XLSXLimits.maxRowLength else {
      problem = .tooLarge(.init("workbook-limit-row"), XLSXLimits.megabytes(XLSXLimits.maxRowLength))
      return
    }
    let lacksResult = hasFormula && (!hasValue || (value.count == 0 && type != .text))
    guard row.text.count > start || style.isFilled || lacksResult else { return }
    row.cells.append(
      SheetCell(
        column: Int32(column), start: Int32(start), end: Int32(row.text.count), isStruck: isStruck,
        isFilled: style.isFilled, isFormula: hasFormula, lacksResult: lacksResult))
  }

  /// A date as such, without the time of midnight that programs add to it.
  private func appendDate() {
    let written = value.values
    let isMidnight = written.count > 11 && written[10] == 0x54 && written[11...].allSatisfy { "0:.Z".utf8.contains($0) }
    row.text.append(isMidnight ? UnsafeBufferPointer(rebasing: written[..<10]) : written)
  }

  private func damaged(_ reason: String) {
    if problem == nil { problem = .damaged(PhraseKey(reason)) }
  }

  /// The row that was read last.
  var lastRow: Int { row.number }
  /// The column of the cell that was read last.
  var lastColumn: Int { column }
}
