import Model

/// The actions of a remedial plan while files are read, in few bytes.
struct ActionPlan: Sendable {
  private var table = PackedTable<ReportedAction>()
  private var indicators: Set<Int> = []
  private var firstOrder: SubmissionOrder?
  private(set) var place: SourcePlace?
  /// Whether the actions are from several files or were submitted at different times, so that one may replace another.
  private(set) var mayCompete = false

  var isEmpty: Bool { table.count == 0 }

  /// Adds an action; returns how many more bytes the packed actions take.
  mutating func add(_ action: ReportedAction, _ order: SubmissionOrder) -> Int {
    let before = table.packedByteCount
    table.add(action, order)
    indicators.insert(action.indicator)
    place = place.map { min($0, action.place) } ?? action.place
    if table.files.count > 1 || firstOrder.map({ $0 != order }) == true { mayCompete = true }
    firstOrder = firstOrder ?? order
    return table.packedByteCount - before
  }

  func forEach(_ body: (ReportedAction, SubmissionOrder) -> Void) { table.forEach(body) }

  var actions: ReportedActions {
    if isEmpty { return [] }
    return ReportedActions(count: table.count, indicators: indicators, files: Set(table.files), place: place) {
      [table] in table.values
    }
  }
}
