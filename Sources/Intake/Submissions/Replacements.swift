import Model

/// Records that later files replace in earlier files; there is one finding for each pair of files.
struct Replacements {
  private struct Pair: Hashable {
    let key: SubmissionKey
    let file: String
    let laterFile: String
  }

  private var rows: [Pair: [(what: String, place: SourcePlace, later: SourcePlace)]] = [:]

  /// - Parameter what: the number of an indicator or the id of a question.
  mutating func add(_ what: String, of key: SubmissionKey, at place: SourcePlace, by later: SourcePlace) {
    rows[Pair(key: key, file: place.file, laterFile: later.file), default: []].append((what, place, later))
  }

  var findings: [Finding] {
    let findings = rows.sorted { $0.key.key < $1.key.key }.map { pair, rows in
      let rows = rows.sorted { $0.place < $1.place }
      let first = rows.map(\.later).min()?.line
      return Finding(
        .replacedByLater, at: rows[0].place, found: Finding.found(rows.map(\.what)),
        arguments: [
          "entity": pair.key.entity, "year": String(pair.key.year), "file": pair.laterFile,
          "line": first.map { String($0) } ?? "–", "count": String(rows.count),
        ])
    }
    return findings.sorted { ($0.place, $0.arguments["file"] ?? "") < ($1.place, $1.arguments["file"] ?? "") }
  }
}
