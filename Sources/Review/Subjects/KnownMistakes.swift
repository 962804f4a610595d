import Model

/// DefinitionMistakes in files that have already been reported, so that their consequences are not reported as well.
package struct KnownMistakes: Sendable {
  /// The mistakes in one file.
  private struct File: Sendable {
    /// The fields that misspelt column names probably mean, and those that contain spreadsheet errors.
    var misspeltFields: Set<String> = []
    /// The lines of rows that have fewer or more cells than the header.
    var unevenRows: Set<Int> = []
    /// Whether rows could not be used because what they are about is not known.
    var losesRows = false
  }

  private var files: [String: File] = [:]

  package init(_ findings: [Finding]) {
    for finding in findings {
      switch finding.code {
      case .columnUnknown:
        guard let field = finding.arguments["suggestion"], !field.isEmpty else { continue }
        files[finding.place.file, default: File()].misspeltFields.insert(field)
      case .columnMisspelt:
        guard let field = finding.arguments["field"], !field.isEmpty else { continue }
        files[finding.place.file, default: File()].misspeltFields.insert(field)
      case .workKindUnknown, .valueMissing: files[finding.place.file, default: File()].losesRows = true
      case .columnExplanation:
        files[finding.place.file, default: File()].misspeltFields.insert("justification")
      case .excelError:
        guard let field = finding.arguments["field"] else { continue }
        files[finding.place.file, default: File()].misspeltFields.insert(field)
      case .csvRowShort, .csvRowLong, .csvCellsEmpty, .csvRowsSwallowed:
        let lines = finding.rowLines.isEmpty ? [finding.place.line ?? 0] : finding.rowLines
        files[finding.place.file, default: File()].unevenRows.formUnion(lines)
      default: continue
      }
    }
  }

  /// Whether rows of a file could not be used, so that what is lacking may stand in them.
  func losesRows(of file: String) -> Bool { files[file]?.losesRows == true }

  /// The ratings at `positions` whose blank `field` does not follow from a mistake already reported.
  package func withoutKnownCause(_ positions: [Int], _ field: String, _ submission: Submission) -> [Int] {
    if files.isEmpty { return positions }
    var last: (name: String, mistakes: File?)?
    return positions.filter { position in
      let place = submission.ratings[position].place
      let mistakes = last?.name == place.file ? last?.mistakes : files[place.file]
      last = (place.file, mistakes)
      guard let mistakes else { return true }
      return !mistakes.misspeltFields.contains(field) && !mistakes.unevenRows.contains(place.line ?? 0)
    }
  }
}
