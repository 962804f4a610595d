/// Where in an input a value stands, as the person who wrote the file would look for it.
package struct SourcePlace: Hashable, Sendable {
  /// The file as it was named to the program, or its path below the submissions folder.
  package var file: String
  /// Line in the file, from 1; nil where a file has no lines.
  package var line: Int?
  /// Column in the line, from 1, in Unicode scalars; nil where it is not known.
  package var column: Int?

  package init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace: Comparable {
  /// The order in which a reader goes through files: by file name, then line, then column.
  package static func < (a: SourcePlace, b: SourcePlace) -> Bool {
    if a.file != b.file { return a.file.utf8.lexicographicallyPrecedes(b.file.utf8) }
    if a.line != b.line { return (a.line ?? 0) < (b.line ?? 0) }
    return (a.column ?? 0) < (b.column ?? 0)
  }
}
