import Model

/// Records about the same thing in several places; there is one finding for each pair of files and kind of record.
struct Corrections {
  /// The maximum number of names that a finding lists.
  private static let maxNames = 40

  private struct Cause: Hashable {
    let code: FindingCode
    let entity: String
    let year: Int
    let file: String
    let otherFile: String
  }

  /// The rows of one cause; only the first ones are kept by name.
  private struct Rows {
    var count = 0
    var named: [(what: String, place: SourcePlace)] = []
    var other: SourcePlace
  }

  private var rows: [Cause: Rows] = [:]

  /// - Parameters:
  ///   - what: the number of an indicator, or the id of a question or a work item.
  ///   - place: where the record stands that does not count.
  ///   - other: where the record stands that replaces it, repeats it or contradicts it.
  mutating func add(
    _ code: FindingCode, _ what: String, of entity: String, in year: Int, at place: SourcePlace,
    beside other: SourcePlace
  ) {
    let cause = Cause(code: code, entity: entity, year: year, file: place.file, otherFile: other.file)
    var known = rows[cause] ?? Rows(other: other)
    known.count += 1
    known.other = min(known.other, other)
    if known.named.count < Self.maxNames { known.named.append((what, place)) }
    rows[cause] = known
  }

  /// Adds what became of records about the same thing.
  ///
  /// - Parameter disputed: the code for records of which nothing tells which is the latest.
  mutating func add<Value>(
    _ resolution: CompetingRecords<Value>.Resolution, _ what: String, of entity: String, in year: Int,
    disputed: FindingCode
  ) {
    let kept = resolution.kept
    for value in kept.dropFirst() {
      let code = Self.code(of: resolution, value.place.file == kept[0].place.file, disputed)
      add(code, what, of: entity, in: year, at: value.place, beside: kept[0].place)
    }
    for value in resolution.replaced {
      add(.replacedByLater, what, of: entity, in: year, at: value.place, beside: kept[0].place)
    }
  }

  private static func code<Value>(
    of resolution: CompetingRecords<Value>.Resolution, _ isOneFile: Bool, _ disputed: FindingCode
  ) -> FindingCode {
    if resolution.counting == nil { return disputed }
    return resolution.isJoined ? .rowsJoined : isOneFile ? .rowsRepeat : .recordRepeated
  }

  var findings: [Finding] {
    let findings = rows.map { cause, rows in
      let named = rows.named.sorted { $0.place < $1.place }
      let more = rows.count > named.count ? ["…"] : []
      var told: Set<String> = []
      let names = named.map(\.what).filter { told.insert($0).inserted }
      return Finding(
        cause.code, at: named[0].place, found: Finding.found(names + more),
        arguments: [
          "entity": cause.entity, "year": String(cause.year), "file": cause.otherFile,
          "line": rows.other.line.map { String($0) } ?? "–", "count": String(rows.count),
          "where": RowNumbers.phrase(named.map(\.place), isComplete: more.isEmpty),
          "first": RowNumbers.phrase(rows.other),
        ])
    }
    return findings.sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(_ finding: Finding) -> (SourcePlace, String, String, String) {
    (
      finding.place, finding.code.rawValue, finding.arguments["file"] ?? "",
      "\(finding.arguments["entity"] ?? "") \(finding.arguments["year"] ?? "")"
    )
  }
}
