import Model

/// What one row tells of an initiative.
struct ReportedInitiative: CorrectableRecord {
  var initiative: Initiative
  /// Whether the budgets of several rows are shares that add up.
  let addsBudget: Bool

  init(_ initiative: Initiative, addsBudget: Bool) {
    self.initiative = initiative
    self.addsBudget = addsBudget
  }

  var place: SourcePlace { initiative.place }

  /// The bytes of its texts.
  var byteCount: Int {
    [initiative.title, initiative.description, initiative.parent, initiative.programme, initiative.link]
      .reduce(0) { $0 + $1.utf8.count }
  }

  func merged(with other: ReportedInitiative) -> ReportedInitiative? {
    var same = other
    same.initiative.place = place
    return same.initiative == initiative ? self : nil
  }

  /// Whether two entities tell something else of the same initiative, and not only less.
  func contradicts(_ other: ReportedInitiative) -> Bool {
    let (first, second) = (initiative, other.initiative)
    return first.title != second.title || first.start != second.start || first.end != second.end
      || !addsBudget && first.budget != nil && second.budget != nil && first.budget != second.budget
  }

  /// Adds what another entity tells of the same initiative.
  ///
  /// Texts are those of the first that has them. Others may see the initiative only if all that tell it say so.
  mutating func add(_ other: ReportedInitiative) {
    let more = other.initiative
    initiative.entities = Set(initiative.entities + more.entities).sorted()
    for text: WritableKeyPath<Initiative, String> in [\.description, \.kind, \.programme, \.parent, \.link]
    where initiative[keyPath: text].isEmpty { initiative[keyPath: text] = more[keyPath: text] }
    for list: WritableKeyPath<Initiative, [String]> in [
      \.countries, \.places, \.partners, \.targets, \.indicators, \.groups, \.practiceFor,
    ] {
      let known = Set(initiative[keyPath: list])
      initiative[keyPath: list] += more[keyPath: list].filter { !known.contains($0) }
    }
    initiative.start = [initiative.start, more.start].compactMap { $0 }.min()
    initiative.end = [initiative.end, more.end].compactMap { $0 }.max()
    initiative.budget = sum(initiative.budget, more.budget)
    initiative.isGoodPractice = initiative.isGoodPractice || more.isGoodPractice
    initiative.isPublic = initiative.isPublic && more.isPublic
    initiative.place = min(initiative.place, more.place)
  }

  private func sum(_ money: Money?, _ more: Money?) -> Money? {
    guard addsBudget, let money, let more, money.currency == more.currency else { return money ?? more }
    let sum = money.amount.units.addingReportingOverflow(more.amount.units)
    return sum.overflow ? money : Money(ExactDecimal(units: sum.partialValue), money.currency)
  }
}
