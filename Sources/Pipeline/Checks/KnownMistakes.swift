import Model

/// Mistakes of files that have been told, so that what follows from them is no finding of its own.
struct KnownMistakes {
  private struct Line: Hashable {
    let file: String
    let line: Int?
  }

  /// For each file the fields that a column of it probably means, though its name is misspelt.
  private var misspeltFields: [String: Set<String>] = [:]
  /// Rows with fewer cells than the header, or with more.
  private var unevenRows: Set<Line> = []

  init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.code {
      case .columnUnknown:
        guard let field = finding.arguments["suggestion"], !field.isEmpty else { continue }
        misspeltFields[finding.place.file, default: []].insert(field)
      case .csvRowShort, .csvRowLong, .csvCellsEmpty:
        unevenRows.insert(Line(file: finding.place.file, line: finding.place.line))
      default: continue
      }
    }
  }

  /// Whether one of the mistakes is the reason why the record at `place` says nothing in `field`.
  func explainLack(of field: String, at place: SourcePlace) -> Bool {
    misspeltFields[place.file]?.contains(field) == true || unevenRows.contains(Line(file: place.file, line: place.line))
  }
}
