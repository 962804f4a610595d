import CLibXML2
import Model

/// Reads one cell after the other of a sheet, and appends what each holds to its row.
struct SheetCellReader: ~Copyable {
  private enum CellType {
    case number, shared, text, inline, boolean, error, date
  }

  private let texts: SharedTexts
  private let styles: CellStyles
  private let numbers: CellNumber
  private var value = GrowableBuffer<UInt8>()
  var level = TextLevel()
  var isInValue = false
  var isInInline = false
  var hasValue = false
  var hasFormula = false
  private var type = CellType.number
  private var style = CellStyles.Style()
  /// The column of the cell that was read last in the row; 0 before the first.
  var column = 0

  init(texts: SharedTexts, styles: CellStyles, numbers: CellNumber) {
    self.texts = texts
    self.styles = styles
    self.numbers = numbers
  }

  /// Begins a cell; returns why it cannot be read, or nil.
  mutating func begin(_ attributes: XMLAttributes, inRow row: Int) -> XLSXProblem? {
    value.removeAll()
    level = TextLevel()
    (isInValue, isInInline, hasValue, hasFormula) = (false, false, false, false)
    type = .number
    style = styles.style(0) ?? CellStyles.Style()
    var reference: CellReference? = CellReference(row: row, column: column + 1)
    for attribute in attributes {
      switch PartName(bytes: attribute.name).letter {
      case 0x72: reference = CellReference(attribute.value)  // r
      case 0x74: if !takeType(attribute.value) { return Self.damaged("workbook-damage-type") }  // t
      case 0x73:  // s
        guard let found = attribute.number.flatMap(styles.style) else { return Self.damaged("workbook-damage-style") }
        style = found
      default: break
      }
    }
    guard let reference, reference.row == row, reference.column > column,
      reference.column <= XLSXLimits.lastColumn
    else { return Self.damaged("workbook-damage-cells") }
    column = reference.column
    return nil
  }

  private mutating func takeType(_ written: UnsafeBufferPointer<UInt8>) -> Bool {
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

  /// Takes characters if they belong to the value.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> XLSXProblem? {
    guard isInValue || (isInInline && level.isWanted) else { return nil }
    guard value.count + bytes.count <= XLSXLimits.maxCellLength else { return Self.tooLong }
    value.append(bytes)
    return nil
  }

  /// Ends a cell; returns why it cannot be read, or nil.
  mutating func end(in row: inout SheetRow) -> XLSXProblem? {
    let start = row.text.count
    var isStruck = style.isStruck || level.isStruck
    if let problem = appendValue(to: &row, from: start, &isStruck) { return problem }
    guard row.text.count <= XLSXLimits.maxRowLength else {
      return .tooLarge(.init("workbook-limit-row"), XLSXLimits.megabytes(XLSXLimits.maxRowLength))
    }
    let lacksResult = hasFormula && (!hasValue || (value.count == 0 && type != .text))
    guard row.text.count > start || style.isFilled || lacksResult else { return nil }
    row.cells.append(
      SheetCell(
        column: Int32(column), start: Int32(start), end: Int32(row.text.count), isStruck: isStruck,
        isFilled: style.isFilled, isFormula: hasFormula, lacksResult: lacksResult))
    return nil
  }

  private mutating func appendValue(
    to row: inout SheetRow, from start: Int, _ isStruck: inout Bool
  ) -> XLSXProblem? {
    switch type {
    case .shared where value.count > 0:
      guard let index = WholeNumber.value(value.values), let text = texts.bytes(index) else {
        return Self.damaged("workbook-damage-text")
      }
      guard text.count <= XLSXLimits.maxCellLength else { return Self.tooLong }
      row.text.append(text)
      if texts.isStruck(index) { isStruck = true }
    case .shared: break
    case .number:
      if value.count > 0, !numbers.append(value.values, as: style.format, to: &row.text) {
        return Self.damaged("workbook-damage-number")
      }
    case .boolean:
      let text = value.count == 0 ? "" : value.values.elementsEqual("1".utf8) ? "TRUE" : "FALSE"
      for byte in text.utf8 { row.text.append(byte) }
    case .date: appendDate(to: &row)
    case .text, .inline, .error:
      row.text.append(value.values)
      EscapedText.decode(&row.text, from: start)
    }
    return nil
  }

  /// A date as such, without the time of midnight that programs add to it.
  private func appendDate(to row: inout SheetRow) {
    let written = value.values
    let isMidnight = written.count > 11 && written[10] == 0x54 && written[11...].allSatisfy { "0:.Z".utf8.contains($0) }
    row.text.append(isMidnight ? UnsafeBufferPointer(rebasing: written[..<10]) : written)
  }

  private static let tooLong = XLSXProblem.tooLarge(
    .init("workbook-limit-cell"), .init("limit-kilobytes", ["limit": "\(XLSXLimits.maxCellLength >> 10)"]))

  private static func damaged(_ reason: String) -> XLSXProblem { .damaged(PhraseKey(reason)) }
}
