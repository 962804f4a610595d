import Model

/// Mistakes of files that have been told, so that what follows from them is no finding of its own.
struct KnownMistakes {
  /// Those of one file.
  private struct File {
    /// The fields that a column probably means, though its name is misspelt.
    var misspeltFields: Set<String> = []
    /// The lines of rows with fewer cells than the header, or with more.
    var unevenRows: Set<Int> = []
  }

  private var files: [String: File] = [:]

  init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.code {
      case .columnUnknown:
        guard let field = finding.arguments["suggestion"], !field.isEmpty else { continue }
        files[finding.place.file, default: File()].misspeltFields.insert(field)
      case .csvRowShort, .csvRowLong, .csvCellsEmpty:
        files[finding.place.file, default: File()].unevenRows.insert(finding.place.line ?? 0)
      default: continue
      }
    }
  }

  /// Whether one of the mistakes is the reason why the record at `place` says nothing in `field`.
  func explainLack(of field: String, at place: SourcePlace) -> Bool {
    guard !files.isEmpty, let file = files[place.file] else { return false }
    return file.misspeltFields.contains(field) || file.unevenRows.contains(place.line ?? 0)
  }
}
