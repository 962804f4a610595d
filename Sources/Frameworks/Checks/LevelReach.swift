import Model

/// Finds levels that can never be the rating, whatever an entity answers.
///
/// Only what rules state is looked at; a plain answer that stands in for a rule does not make its requirements fit
/// together.
struct LevelReach {
  let indicator: Indicator
  let framework: Framework
  let levels: Entry

  private typealias Goal = AnswerSearch.Goal

  func check() {
    let ladder = indicator.ladder.sorted { $0.level < $1.level }
    for year in years {
      let search = AnswerSearch(indicator: indicator, year: year)
      var isSound = true
      for (index, rule) in ladder.enumerated() {
        let met = ladder[...index].map { Goal(rule: $0.rule, holds: true) }
        guard search.canHold(met) else {
          note(.definitionLevelUnreachable, rule.level, year, clash(met, search))
          isSound = false
          break
        }
      }
      guard isSound else { return }
      for (index, rule) in ladder.enumerated() where !isDistinct(below: index, in: ladder, search) {
        note(.definitionLevelSkipped, rule.level - 1, year, [])
        isSound = false
      }
      guard isSound else { return }
    }
  }

  /// The first year of the framework, and every later one in which a parameter changes.
  private var years: [Int] {
    let changes = indicator.parameters.flatMap(\.values).map(\.from).filter(framework.years.contains)
    return Set([framework.years.first] + changes).sorted()
  }

  /// Whether some answers give the level below `ladder[index]` without giving that level too.
  private func isDistinct(below index: Int, in ladder: [LevelRule], _ search: AnswerSearch) -> Bool {
    search.canHold(
      ladder[..<index].map { Goal(rule: $0.rule, holds: true) } + [Goal(rule: ladder[index].rule, holds: false)])
  }

  /// The criteria without any one of which the level could be reached.
  private func clash(_ goals: [Goal], _ search: AnswerSearch) -> [String] {
    var codes: [String] = []
    for goal in goals { goal.rule.forEachCriterion { if !codes.contains($0) { codes.append($0) } } }
    let decisive = codes.filter { search.canHold(goals, leavingOut: $0) }
    return decisive.isEmpty ? codes : decisive
  }

  private func note(_ code: FindingCode, _ level: Int, _ year: Int, _ criteria: [String]) {
    let name = framework.scale.levels[level].code
    let entry = levels.openTable()?.first { $0.0 == name }?.1
    (entry ?? levels).noteAtKey(code, found: name, ["level": name, "year": String(year), "criteria": criteria])
  }
}
