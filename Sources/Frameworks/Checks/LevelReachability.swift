import Model

/// Finds levels that no combination of answers can reach.
///
/// Only rules are examined. A plain answer that replaces a rule cannot make contradictory requirements compatible.
struct LevelReachability {
  let indicator: Indicator
  let framework: Framework
  let levels: Entry

  private typealias Goal = AnswerSearch.Goal

  func check() {
    let levelRules = indicator.levelRules.sorted { $0.level < $1.level }
    for year in years {
      let search = AnswerSearch(indicator: indicator, year: year)
      var isSound = true
      for (index, rule) in levelRules.enumerated() {
        let met = levelRules[...index].map { Goal(rule: $0.rule, holds: true) }
        guard search.canHold(met) else {
          note(.definitionLevelUnreachable, rule.level, year, conflictingCriteria(met, search))
          isSound = false
          break
        }
      }
      guard isSound else { return }
      for (index, rule) in levelRules.enumerated() where !canStopBelow(below: index, in: levelRules, search) {
        note(.definitionLevelSkipped, rule.level - 1, year, [])
        isSound = false
      }
      guard isSound else { return }
    }
  }

  /// The first year of the framework and every later year in which a parameter changes.
  private var years: [Int] {
    let changes = indicator.parameters.flatMap(\.values).map(\.from).filter(framework.years.contains)
    return Set([framework.years.first] + changes).sorted()
  }

  /// Whether some answers reach the level below `levelRules[index]` but not that level itself.
  private func canStopBelow(below index: Int, in levelRules: [LevelRule], _ search: AnswerSearch) -> Bool {
    search.canHold(
      levelRules[..<index].map { Goal(rule: $0.rule, holds: true) } + [Goal(rule: levelRules[index].rule, holds: false)]
    )
  }

  /// The criteria that conflict: without any one of them the level could be reached.
  private func conflictingCriteria(_ goals: [Goal], _ search: AnswerSearch) -> [String] {
    var codes: [String] = []
    for goal in goals { goal.rule.forEachCriterion { if !codes.contains($0) { codes.append($0) } } }
    let decisive = codes.filter { search.canHold(goals, leavingOut: $0) }
    return decisive.isEmpty ? codes : decisive
  }

  private func note(_ code: FindingCode, _ level: Int, _ year: Int, _ criteria: [String]) {
    let name = framework.scale.levels[level].code
    let entry = levels.unrestrictedTable()?.first { $0.0 == name }?.1
    (entry ?? levels).noteAtKey(code, found: name, ["level": name, "year": String(year), "criteria": criteria])
  }
}
