/// The format that a file's extension announces.
///
/// The first bytes of a file show what it really is; see `FileKind`.
///
/// ```swift
/// print(FileFormat(fileName: "ratings.CSV") == .records(.csv))  // true
/// print(FileFormat(fileName: "exw.xlsx") == .archive)  // true
/// print(FileFormat(fileName: "notes.pdf") == nil)  // true
/// ```
package enum FileFormat: Hashable, Sendable {
  case records(RecordFormat)
  /// A ZIP archive. Workbooks are archives too; they are recognized as workbooks once they are opened.
  case archive

  /// Returns nil for a name with an unknown extension or none.
  package init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts[parts.count - 1].lowercased() : "" {
    case "csv": self = .records(.csv)
    case "xml": self = .records(.xml)
    case "zip", "xlsx", "xlsm", "ods": self = .archive
    default: return nil
    }
  }

  /// The formats that readers turn into records.
  package enum RecordFormat: Hashable, Sendable {
    case csv, xml
  }

  /// Nil for an archive.
  package var records: RecordFormat? { if case .records(let format) = self { format } else { nil } }
}
