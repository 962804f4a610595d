import Model

/// Collects findings about rows of tables; the same habit in many rows of a file is one finding.
struct RepeatedFindings {
  private struct Cause: Hashable {
    let code: FindingCode
    let entity: String
    let year: Int
    let file: String
  }

  private static let maxPlaces = 5
  /// The number of findings with one code up to which each is told by itself.
  private static let maxSingle = 10
  /// Codes of which two already are one habit: a column was not filled in.
  private static let habits: Set<FindingCode> = [
    .responseEvidenceLacking, .responseWordsLacking, .responseNotAddressed, .responseNextReportPast,
  ]

  private var causes: [Cause] = []
  private var groups: [Cause: [Finding]] = [:]
  private var counts: [Cause: Int] = [:]
  /// Findings on rows that the entity explains, which no finding on other rows may stand for.
  private var alone: [Finding] = []

  mutating func add(_ finding: Finding, of response: ReportedResponse) {
    guard !response.isExplained else { return alone.append(finding) }
    add(finding, of: response.entity, in: response.year)
  }

  /// Adds a finding about a row of an entity for a year.
  mutating func add(_ finding: Finding, of entity: String, in year: Int) {
    let cause = Cause(code: finding.code, entity: entity, year: year, file: finding.place.file)
    if groups[cause] == nil { causes.append(cause) }
    counts[cause, default: 0] += 1
    // One more than are told by themselves is enough to know that they are not.
    if groups[cause, default: []].count <= Self.maxSingle { groups[cause, default: []].append(finding) }
  }

  var findings: [Finding] { causes.flatMap { told($0) } + alone }

  private func told(_ cause: Cause) -> [Finding] {
    let group = groups[cause] ?? []
    let count = counts[cause] ?? 0
    guard count > (Self.habits.contains(cause.code) ? 1 : Self.maxSingle), var first = group.first else { return group }
    first.count = count
    first.occurrences = group.prefix(Self.maxPlaces).map { Finding.Occurrence(place: $0.place, found: $0.found) }
    return [first]
  }
}
