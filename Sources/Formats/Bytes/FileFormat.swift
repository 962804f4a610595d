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

  /// Returns nil for a name with an unknown extension or none; spaces at the end do not matter.
  package init?(fileName: String) {
    let parts = fileName.trimmingWhitespace.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts[parts.count - 1].lowercased() : "" {
    case "csv": self = .records(.csv)
    case "xml": self = .records(.xml)
    case "zip", "xlsx", "xlsm", "ods": self = .archive
    default: return nil
    }
  }

  /// Whether a file with this name, of an unknown format, may hold a table all the same: text that Excel saved, a name
  /// to which Windows added `.txt`, or no extension at all.
  package static func mayHoldTable(fileName: String) -> Bool {
    let name = fileName.lowercased()
    let parts = name.trimmingWhitespace.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return true }
    return ["tsv", "tab", "txt", "text", "xls"].contains(parts[parts.count - 1]) || isNamedAsTable(name)
  }

  /// Whether a name of an unknown format says that a table or a document is in the file.
  package static func isNamedAsTable(_ fileName: String) -> Bool {
    let name = fileName.lowercased()
    return [".csv", ".tsv", ".xml"].contains { name.contains($0) } && !name.hasSuffix(".gz")
  }

  /// The formats that readers turn into records.
  package enum RecordFormat: Hashable, Sendable {
    case csv, xml
  }

  /// Nil for an archive.
  package var records: RecordFormat? { if case .records(let format) = self { format } else { nil } }
}
