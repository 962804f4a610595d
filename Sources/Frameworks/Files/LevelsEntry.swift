import Model

/// Reads `levels:` of an indicator file.
struct LevelsEntry {
  let scale: RatingScale
  let names: DefinedNames

  /// The rules of all levels that have requirements, from the highest to the lowest.
  func read(_ entry: Entry) -> [LevelRule] {
    guard let table = entry.table(TableKeys(scale.levels.map(\.code))) else { return [] }
    var rules: [LevelRule] = []
    for (position, level) in scale.levels.enumerated().reversed() {
      guard let entry = table.required(level.code),
        let stated = entry.table(.level),
        let text = stated.required("text")?.prose()
      else { continue }
      let hasRule = RuleEntry.groupKeys.contains { stated[$0] != nil }
      if position == 0 {
        if hasRule || stated["includes"] != nil { entry.note(.definitionLowestLevelHasRule, ["level": level.code]) }
        continue
      }
      guard let rule = RuleEntry(names: names, allowsCriteria: true).readGroup(in: stated) else { continue }
      var included: Int?
      if let includes = stated["includes"], let code = includes.text() {
        included = scale.levels.firstIndex { $0.code == code }
        guard included != nil else {
          includes.noteUnknown(code, among: scale.levels.map(\.code))
          continue
        }
      }
      check(position: position, included: included, entry: stated["includes"] ?? entry)
      rules.append(LevelRule(level: position, text: text, includes: included, rule: rule))
    }
    return rules
  }

  /// A level above the lowest must include the one below.
  ///
  /// Otherwise its additional criteria alone would be enough to reach it.
  private func check(position: Int, included: Int?, entry: Entry) {
    if position > 1, included == nil {
      entry.note(
        .definitionLevelIncludes, ["level": scale.levels[position].code, "lower": scale.levels[position - 1].code])
    } else if let included, included >= position {
      entry.note(
        .definitionLevelCycle, ["level": scale.levels[position].code, "lower": scale.levels[included].code])
    } else if let included, included != position - 1 {
      entry.note(
        .definitionLevelIncludes, ["level": scale.levels[position].code, "lower": scale.levels[position - 1].code])
    }
  }
}
