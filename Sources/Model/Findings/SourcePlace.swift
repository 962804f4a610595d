/// The place of a value in an input file.
///
/// ```swift
/// let header = SourcePlace(file: "ratings.csv", line: 1)
/// let cell = SourcePlace(file: "ratings.csv", line: 7, column: 5)
/// print(header < cell)  // true
/// ```
package struct SourcePlace: Hashable, Sendable {
  /// The path of the file as given to the program, or relative to the submissions folder.
  package var file: String
  /// 0 if the number is not known.
  private var lineNumber: UInt32
  private var columnNumber: UInt32

  /// - Parameters:
  ///   - line: Counted from 1; nil if the file has no lines.
  ///   - column: Counted from 1, in Unicode scalars; nil if not known.
  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    lineNumber = Self.number(line)
    columnNumber = Self.number(column)
  }

  /// The line in the file, counted from 1; nil if the file has no lines.
  package var line: Int? {
    get { lineNumber > 0 ? Int(lineNumber) : nil }
    set { lineNumber = Self.number(newValue) }
  }

  /// The column in the line, counted from 1 in Unicode scalars; nil if not known.
  package var column: Int? {
    get { columnNumber > 0 ? Int(columnNumber) : nil }
    set { columnNumber = Self.number(newValue) }
  }

  private static func number(_ number: Int?) -> UInt32 { UInt32(clamping: number ?? 0) }
}

extension SourcePlace: Comparable {
  /// Sorts by file name, then by line, then by column.
  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    return (a.lineNumber, a.columnNumber) < (b.lineNumber, b.columnNumber)
  }
}
