import Model

/// Collects what entities tell of their initiatives while files are read.
package final class InitiativeCollector {
  private struct Key: Hashable {
    let year: Int
    let id: String
    let entities: [String]
  }

  private struct First {
    let initiative: ReportedInitiative
    let order: SubmissionOrder
    var repeats = 0
  }

  /// How many rows are kept in all.
  private static let maxRows = 1_000_000
  /// How often a row that is repeated word for word is kept: more of them tell nothing new.
  private static let maxRepeats = 100

  private var told = CompetingTable<Key, ReportedInitiative>()
  private var first: [Key: First] = [:]
  private let keptRows = KeptRows(limit: maxRows)
  private var allowances: [SubmissionKey: RowAllowance] = [:]
  /// By year and id, once `resolve` has been called.
  package private(set) var initiatives: [Initiative] = []

  /// Adds an initiative; which of several records counts is decided when all files are read.
  func add(_ told: ReportedInitiative, _ order: SubmissionOrder) {
    let initiative = told.initiative
    let key = Key(year: initiative.year, id: initiative.id, entities: initiative.entities)
    if let known = first[key], known.order == order, known.initiative.merged(with: told) != nil {
      first[key]?.repeats += 1
      if known.repeats >= Self.maxRepeats { return }
    }
    let owner = SubmissionKey(
      framework: Table.initiatives.rawValue, year: initiative.year, entity: initiative.entities.joined(separator: "; "))
    guard
      allowances[owner, default: RowAllowance(.initiatives)].admits(
        told.byteCount, at: told.place, besides: 0, among: keptRows)
    else { return }
    if first[key] == nil { first[key] = First(initiative: told, order: order) }
    self.told.add(told, as: key, order)
  }

  /// Chooses the records that count, lists the others, and joins what several entities tell of one initiative.
  func resolve(_ corrections: inout Corrections, leaveOut: (ExcludedRating) -> Void) {
    first = [:]
    let counting = told.resolve { key, resolution in
      corrections.add(
        resolution, key.id, of: key.entities.joined(separator: ", "), in: key.year, disputed: .initiativeTwice)
      for (reason, record) in resolution.leftOut { leaveOut(ExcludedRating(reason, record.initiative)) }
    }.map { (rank: Self.rank($0.initiative), told: $0) }.sorted { $0.rank < $1.rank }
    told = CompetingTable()
    var joined: [ReportedInitiative] = []
    for (_, initiative) in counting {
      guard let last = joined.last, Self.isSame(last.initiative, initiative.initiative) else {
        joined.append(initiative)
        continue
      }
      if last.contradicts(initiative) {
        corrections.add(
          .initiativeToldDifferently, initiative.initiative.id,
          of: initiative.initiative.entities.joined(separator: ", "), in: initiative.initiative.year,
          at: initiative.place, beside: last.place)
      }
      joined[joined.count - 1].add(initiative)
    }
    initiatives = joined.map(\.initiative)
  }

  private static func rank(_ initiative: Initiative) -> (Int, String, String, SourcePlace) {
    (initiative.year, initiative.id, initiative.entities.joined(separator: ";"), initiative.place)
  }

  private static func isSame(_ one: Initiative, _ other: Initiative) -> Bool {
    one.id == other.id && one.year == other.year
  }

  /// The findings about rows that were not kept.
  var unkeptRows: [Finding] {
    allowances.sorted { $0.key < $1.key }.flatMap { key, allowance in
      allowance.findings(of: key, limitOfAll: Self.maxRows)
    }
  }
}

/// The id is listed only if others may see the initiative.
extension ExcludedRating {
  package init(_ reason: Reason, _ initiative: Initiative) {
    self.init(
      reason: reason, framework: "", year: initiative.year, entity: initiative.entities.joined(separator: "; "),
      indicator: initiative.isPublic ? initiative.id : "", rating: "", place: initiative.place)
  }
}
