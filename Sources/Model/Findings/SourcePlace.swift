/// The place of a value in an input, as the author of the file would look for it.
///
/// ```swift
/// let header = SourcePlace(file: "ratings.csv", line: 1)
/// let cell = SourcePlace(file: "ratings.csv", line: 7, column: 5)
/// print(header < cell)  // true
/// ```
package struct SourcePlace: Hashable, Sendable {
  /// The file as given on the command line, or its path relative to the submissions folder.
  package var file: String
  /// 0 if unknown.
  private var lineNumber: UInt32
  private var columnNumber: UInt32

  /// - Parameters:
  ///   - line: The line, counted from 1; nil if the file has no lines.
  ///   - column: The column in Unicode scalars, counted from 1; nil if unknown.
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

  /// The column in Unicode scalars, counted from 1; nil if unknown.
  package var column: Int? {
    get { columnNumber > 0 ? Int(columnNumber) : nil }
    set { columnNumber = Self.number(newValue) }
  }

  private static func number(_ number: Int?) -> UInt32 { UInt32(clamping: number ?? 0) }
}

extension SourcePlace: Comparable {
  /// The order in which a person reads files: by file name, then line, then column.
  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    return (a.lineNumber, a.columnNumber) < (b.lineNumber, b.columnNumber)
  }
}
