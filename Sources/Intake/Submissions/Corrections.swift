import Model

/// Collects records about the same thing in several places.
///
/// There is one finding for each code and pair of files.
///
/// If many entities have such records in the same files, one finding tells all of them.
struct Corrections {
  /// The maximum number of names that a finding lists.
  private static let maxNames = 40
  private static let maxPlaces = 5
  /// The maximum number of entities that have findings of their own for the same files.
  private static let maxSubjects = 10

  private struct Cause: Hashable {
    let code: FindingCode
    let entity: String
    let year: Int
    let file: String
    let otherFile: String
  }

  private var rows: [Cause: CorrectedRows] = [:]

  /// - Parameters:
  ///   - what: the number of an indicator, or the id of a question or a work item.
  ///   - place: the place of the record that does not count.
  ///   - other: the place of the record that replaces, repeats or contradicts it.
  mutating func add(
    _ code: FindingCode, _ what: String, of entity: String, in year: Int, at place: SourcePlace,
    beside other: SourcePlace
  ) {
    let cause = Cause(code: code, entity: entity, year: year, file: place.file, otherFile: other.file)
    rows[cause, default: CorrectedRows(other: other)].add(what, at: place, beside: other)
  }

  /// Adds the decision on several records about the same thing.
  ///
  /// - Parameter disputed: the code to use if it is not known which record is the latest.
  mutating func add<Value>(
    _ resolution: CompetingRecords<Value>.Resolution, _ what: String, of entity: String, in year: Int,
    disputed: FindingCode
  ) {
    let kept = resolution.kept
    for place in resolution.unreadable { add(disputed, what, of: entity, in: year, at: place, beside: kept[0].place) }
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
    let groups = Dictionary(grouping: rows) { [$0.key.code.rawValue, $0.key.file, $0.key.otherFile] }
    let findings = groups.values.flatMap { group in
      group.count > Self.maxSubjects
        ? [Self.finding(group.sorted { $0.value.first < $1.value.first })] : group.map { Self.finding([$0]) }
    }
    return findings.sorted { Self.order($0) < Self.order($1) }
  }

  /// One finding for causes that differ in their entities and years only.
  private static func finding(_ causes: [(key: Cause, value: CorrectedRows)]) -> Finding {
    let cause = causes[0].key
    let named = causes.flatMap(\.value.named).sorted { $0.place < $1.place }
    var names: [String] = []
    for what in named.map(\.what) where names.count < maxNames && !names.contains(what) { names.append(what) }
    let count = causes.reduce(0) { $0 + $1.value.count }
    let entities = Set(causes.map(\.key.entity)).sorted()
    let isMore = causes.contains { $0.value.hasMore } || Set(named.map(\.what)).count > names.count
    var finding = Finding(
      cause.code, at: named[0].place, found: Finding.found(names + (isMore ? ["…"] : [])),
      arguments: [
        "entity": Finding.found(entities.prefix(maxSubjects)) + (entities.count > maxSubjects ? ", …" : ""),
        "year": Finding.found(Set(causes.map(\.key.year)).sorted().map { String($0) }), "file": cause.otherFile,
        "line": causes.compactMap(\.value.other.line).min().map { String($0) } ?? "–", "count": String(count),
        "place": otherPlace(cause.otherFile, causes.compactMap(\.value.other.line).min()),
        "where": RowNumbers.phrase(named.map(\.place), isComplete: !isMore && named.count == count),
        "first": RowNumbers.phrase(causes.map(\.value.other).min() ?? named[0].place),
      ])
    if entities.count > 1 { finding.entity = nil }
    if count > 1, named.count > 1 {
      finding.count = count
      finding.occurrences = named.prefix(maxPlaces).map { Finding.Occurrence(place: $0.place, found: finding.found) }
    }
    return finding
  }

  /// The place of the first of the other rows; a sheet has rows and no lines.
  private static func otherPlace(_ file: String, _ line: Int?) -> PhraseKey {
    let place = SourcePlace(file: file)
    let number = line.map { String($0) } ?? "–"
    guard let sheet = place.sheet, let workbook = place.workbook else {
      return PhraseKey("place-other-line", ["file": file, "line": number])
    }
    return PhraseKey("place-other-row", ["file": workbook, "sheet": sheet, "row": number])
  }

  private static func order(_ finding: Finding) -> (SourcePlace, String, String, String) {
    (
      finding.place, finding.code.rawValue, finding.arguments["file"] ?? "",
      "\(finding.arguments["entity"] ?? "") \(finding.arguments["year"] ?? "")"
    )
  }
}

/// The rows with the same cause.
///
/// Only the first are kept individually.
private struct CorrectedRows {
  private static let maxRows = 40

  private(set) var count = 0
  private(set) var named: [(what: String, place: SourcePlace)] = []
  private(set) var other: SourcePlace

  init(other: SourcePlace) { self.other = other }

  var first: SourcePlace { named[0].place }

  /// Whether there are rows that are not kept.
  var hasMore: Bool { count > named.count && Set(named.map(\.what)).count > 1 }

  mutating func add(_ what: String, at place: SourcePlace, beside other: SourcePlace) {
    count += 1
    self.other = min(self.other, other)
    if named.count < Self.maxRows { named.append((what, place)) }
  }
}
