/// The format that a file's extension announces.
///
/// The first bytes of a file show what it really is; see `FileKind`.
///
/// ```swift
/// print(FileFormat(fileName: "ratings.CSV") == .records(.csv))  // true
/// print(FileFormat(fileName: "exw.xlsx") == .records(.workbook))  // true
/// print(FileFormat(fileName: "notes.pdf") == nil)  // true
/// ```
package enum FileFormat: Hashable, Sendable {
  case records(RecordFormat)
  /// A ZIP archive, or a workbook of a kind that is not read, which is recognized once it is opened.
  case archive

  /// Returns nil if the name has no extension or an unknown one.
  ///
  /// Spaces at the end of the name are ignored.
  package init?(fileName: String) {
    let parts = fileName.trimmingWhitespace.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts[parts.count - 1].lowercased() : "" {
    case "csv": self = .records(.csv)
    case "xml": self = .records(.xml)
    case "xlsx", "xlsm", "xltx", "xltm": self = .records(.workbook)
    case "zip", "xlsb", "ods", "numbers": self = .archive
    default: return nil
    }
  }

  /// Whether a file whose name states no known format may contain a table.
  ///
  /// Such files are text saved by Excel, files to whose name Windows added `.txt`, and files without an extension.
  package static func mayHoldTable(fileName: String) -> Bool {
    let name = fileName.lowercased()
    let parts = name.trimmingWhitespace.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return true }
    return ["tsv", "tab", "txt", "text", "xls"].contains(parts[parts.count - 1]) || isNamedAsTable(name)
  }

  /// Whether a name with an unknown extension also contains `.csv`, `.tsv` or `.xml`.
  package static func isNamedAsTable(_ fileName: String) -> Bool {
    let name = fileName.lowercased()
    return [".csv", ".tsv", ".xml"].contains { name.contains($0) } && !name.hasSuffix(".gz")
  }

  /// The formats that readers turn into records.
  package enum RecordFormat: Hashable, Sendable {
    case csv, xml, workbook
  }

  /// Nil for an archive.
  package var records: RecordFormat? { if case .records(let format) = self { format } else { nil } }
}
