/// The place of a value in an input, as the author of the file would look for it.
///
/// ```swift
/// let header = SourcePlace(file: "ratings.csv", line: 1)
/// let cell = SourcePlace(file: "ratings.csv", line: 7, column: 5, row: 6, cellColumn: 4)
/// print(cell.cell ?? "")  // D6
/// print(header < cell)  // true
/// ```
package struct SourcePlace: Hashable, Sendable {
  /// The file as given on the command line, or its path relative to the submissions folder.
  package var file: String
  /// 0 if unknown.
  private var lineNumber: UInt32
  private var columnNumber: UInt32
  private var rowNumber: UInt32
  private var cellNumber: UInt16

  /// - Parameters:
  ///   - line: from 1; nil where a file has no lines.
  ///   - column: from 1, in Unicode scalars; nil where it is not known.
  ///   - row: from 1, as a spreadsheet counts; nil where a file has no rows.
  ///   - cellColumn: from 1, which is column A; nil where it is not known.
  package init(file: String, line: Int? = nil, column: Int? = nil, row: Int? = nil, cellColumn: Int? = nil) {
    self.file = file
    lineNumber = Self.number(line)
    columnNumber = Self.number(column)
    rowNumber = Self.number(row)
    cellNumber = UInt16(clamping: cellColumn ?? 0)
  }

  /// The line in the file, counted from 1; nil if the file has no lines.
  package var line: Int? {
    get { lineNumber > 0 ? Int(lineNumber) : nil }
    set { lineNumber = Self.number(newValue) }
  }

  /// The column in Unicode scalars, counted from 1; nil if unknown.
  package var column: Int? {
    get { columnNumber > 0 ? Int(columnNumber) : nil }
    set { columnNumber = Self.number(newValue) }
  }

  /// Row as a spreadsheet shows it, from 1: a line end within a cell does not begin a new one; nil where a file has no
  /// rows.
  package var row: Int? { rowNumber > 0 ? Int(rowNumber) : nil }

  /// Column of the spreadsheet, from 1; nil where it is not known.
  package var cellColumn: Int? { cellNumber > 0 ? Int(cellNumber) : nil }

  private static func number(_ number: Int?) -> UInt32 { UInt32(clamping: number ?? 0) }
}

extension SourcePlace: Comparable {
  /// The order in which a person reads files: by file name, then line, then column.
  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    return (a.lineNumber, a.columnNumber) < (b.lineNumber, b.columnNumber)
  }
}
