import Model

/// Mistakes of files that have been told, so that what follows from them is no finding of its own.
package struct KnownMistakes: Sendable {
  /// Those of one file.
  private struct File: Sendable {
    /// The fields that a column probably means, though its name is misspelt.
    var misspeltFields: Set<String> = []
    /// The lines of rows with fewer cells than the header, or with more.
    var unevenRows: Set<Int> = []
  }

  private var files: [String: File] = [:]

  package init(_ findings: [Finding]) {
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

  /// Those of the ratings at `positions` that say nothing in `field` for no reason that has been told.
  package func unexplained(_ positions: [Int], _ field: String, _ submission: Submission) -> [Int] {
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
