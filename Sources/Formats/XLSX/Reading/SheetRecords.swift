import Model

/// Makes a record of each row of a table in a sheet.
final class SheetRecords {
  private let file: String
  private let table: SheetTable
  private let sink: RecordSink
  private let links: [Int: String]
  // Only one reader uses this object, so exclusive access is not checked at run time.
  @exclusivity(unchecked) private var merged: MergedCells
  @exclusivity(unchecked) private var record: Record
  @exclusivity(unchecked) private var fields = FieldBuffer()
  /// The position of the cell for each column in the row; -1 for none.
  @exclusivity(unchecked) private var positions: [Int]
  @exclusivity(unchecked) private var filled: [Int: [UInt8]] = [:]
  @exclusivity(unchecked) private var hasValue: [Bool]
  /// Whether anything is said of the cells of each column.
  private let isUsed: [Bool]
  private let repeated: [Int: [UInt8]]
  private var colours: [Int: Int] = [:]
  private(set) var tally = SheetTally()
  /// The row and the column that were read last, for a finding about what follows.
  private(set) var lastRow = 0

  /// - Parameter links: the addresses of links by the number of their cell.
  init(_ table: SheetTable, file: String, layout: SheetLayout, links: [Int: String], to sink: RecordSink) {
    self.file = file
    self.table = table
    self.sink = sink
    self.links = links
    merged = MergedCells(layout.merged, width: table.names.count)
    repeated = table.repeated.mapValues { Array($0.utf8) }
    record = Record(table: table.table)
    record.names = table.names
    positions = Array(repeating: -1, count: table.names.count)
    hasValue = Array(repeating: false, count: table.names.count)
    isUsed = table.names.indices.map { !table.names[$0].isEmpty && table.used?.contains($0) != false }
  }

  func begin() {
    let places = table.names.indices.map { place(table.headerRow, $0 + 1) }
    var seen: Set<String> = []
    for (name, place) in zip(table.names, places) where !name.isEmpty && !seen.insert(name).inserted {
      sink.note(Finding(.csvColumnTwice, at: place, found: name))
    }
    sink.begin(table.table, table.names, places)
  }

  private func place(_ row: Int, _ column: Int) -> SourcePlace {
    SourcePlace(file: file, line: row, column: column, row: row, cellColumn: column)
  }

  func take(_ row: borrowing SheetRow) {
    lastRow = row.number
    let isAbove =
      row.number <= table.headerRow || table.passedOver.contains(row.number)
      || table.only?.contains(row.number) == false
    let ownCount = sort(row, isAbove: isAbove)
    defer {
      for index in 0..<row.cells.count where Int(row.cells[index].column) <= positions.count {
        positions[Int(row.cells[index].column) - 1] = -1
      }
    }
    filled.removeAll(keepingCapacity: true)
    if merged.mayCover(row.number) { fill(row, ownCount) }
    guard !isAbove, ownCount > 0 else { return }
    collect(row)
    record.line = row.number
    record.spreadsheetRow = row.number
    fields.load(in: &record)
    record.row += 1
    sink.take(record)
  }

  /// Finds the cells of the columns, and counts what is seen in them; returns how many have a value.
  private func sort(_ row: borrowing SheetRow, isAbove: Bool) -> Int {
    var ownCount = 0
    for index in 0..<row.cells.count {
      let cell = row.cells[index]
      let column = Int(cell.column)
      guard column <= positions.count else {
        if !isAbove, !cell.isEmpty { tally.outside.note(row.number, column) }
        continue
      }
      positions[column - 1] = index
      if repeats(cell, row, column) {
        hasValue[column - 1] = true
        continue
      }
      if !cell.isEmpty || cell.lacksResult { ownCount += 1 }
      guard !isAbove, isUsed[column - 1] else { continue }
      note(cell, row.number, column)
    }
    return ownCount
  }

  /// Whether the cell holds a formula that repeats what the workbook says elsewhere.
  private func repeats(_ cell: SheetCell, _ row: borrowing SheetRow, _ column: Int) -> Bool {
    guard cell.isFormula || cell.lacksResult, let text = repeated[column - 1] else { return false }
    return cell.lacksResult || row.bytes(cell).elementsEqual(text)
  }

  private func note(_ cell: SheetCell, _ row: Int, _ column: Int) {
    if cell.lacksResult {
      sink.note(Finding(.formulaWithoutValue, at: place(row, column)))
      hasValue[column - 1] = true
    } else if cell.isEmpty {
      if cell.isFilled, colours[column] == nil { colours[column] = row }
    } else {
      hasValue[column - 1] = true
      if cell.isFormula { tally.formulas.note(row, column) }
      if cell.isStruck { tally.struck.note(row, column) }
    }
  }

  private func fill(_ row: borrowing SheetRow, _ ownCount: Int) {
    let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    var found: [(Int, [UInt8])] = []
    merged.fill(row.number, ownCount: ownCount) { column in
      positions[column] < 0 ? empty : row.bytes(row.cells[positions[column]])
    } _: {
      found.append(($0, $1))
    }
    for (column, value) in found { filled[column] = value }
  }

  private func collect(_ row: borrowing SheetRow) {
    fields.removeAll()
    for column in table.names.indices {
      let start = fields.end
      if positions[column] >= 0, !table.ignored.contains(column) {
        let cell = row.cells[positions[column]]
        if cell.lacksResult, let text = repeated[column] {
          text.withUnsafeBufferPointer { fields.append($0) }
        } else {
          fields.append(row.bytes(cell))
        }
      }
      if let value = filled[column] { value.withUnsafeBufferPointer { fields.append($0) } }
      if table.linkColumns.contains(column) { addLink(row.number, column, from: start) }
      fields.endField(from: start, line: row.number, column: column + 1, name: column)
    }
  }

  /// Adds the address of the cell's link if the cell shows another text.
  private func addLink(_ row: Int, _ column: Int, from start: Int) {
    guard let address = links[SheetLayout.key(row, column + 1)] else { return }
    let shown = String(decoding: fields.text.values[start...], as: UTF8.self)
    guard !shown.isEmpty, !shown.contains(address), !shown.contains("://") else { return }
    fields.append(0x20)
    for byte in address.utf8 { fields.append(byte) }
    tally.links.note(row, column + 1)
  }

  /// Must be called once, after the last row.
  func finish() {
    tally.coloured = colours.filter { !hasValue[$0.key - 1] }.map { (row: $0.value, column: $0.key) }.sorted {
      $0.column < $1.column
    }
  }
}
