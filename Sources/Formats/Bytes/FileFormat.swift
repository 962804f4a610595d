/// What a file is meant to be, by the ending of its name; what it really is, its first bytes tell: see `FileKind`.
///
/// ```swift
/// print(FileFormat(fileName: "ratings.CSV") == .records(.csv))  // true
/// print(FileFormat(fileName: "exw.xlsx") == .archive)  // true
/// print(FileFormat(fileName: "notes.pdf") == nil)  // true
/// ```
package enum FileFormat: Hashable, Sendable {
  case records(RecordFormat)
  /// A ZIP archive. Workbooks are archives as well, and are named as workbooks once they are opened.
  case archive

  /// Nil for a name with another ending, or with none.
  package init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts[parts.count - 1].lowercased() : "" {
    case "csv": self = .records(.csv)
    case "xml": self = .records(.xml)
    case "zip", "xlsx", "xlsm", "ods": self = .archive
    default: return nil
    }
  }

  /// The formats of which readers make records.
  package enum RecordFormat: Hashable, Sendable {
    case csv, xml
  }

  /// Nil for what is no file of records.
  package var records: RecordFormat? { if case .records(let format) = self { format } else { nil } }
}
