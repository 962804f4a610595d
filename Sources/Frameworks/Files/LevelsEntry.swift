import Model

/// Reads `levels:` of an indicator file.
struct LevelsEntry {
  let scale: RatingScale

  /// The rules of all levels that have requirements, from the highest to the lowest.
  func read(_ entry: Entry) -> [LevelRule] {
    guard let table = entry.table(scale.levels.map(\.code)) else { return [] }
    var rules: [LevelRule] = []
    for (position, level) in scale.levels.enumerated().reversed() {
      guard let entry = table.required(level.code),
        let stated = entry.table(["text", "includes"] + RuleEntry.groupKeys + ["of"]),
        let text = stated.required("text")?.text()
      else { continue }
      let hasRule = RuleEntry.groupKeys.contains { stated[$0] != nil }
      if position == 0 {
        if hasRule || stated["includes"] != nil { entry.note(.definitionLowestLevelHasRule, ["level": level.code]) }
        continue
      }
      guard let rule = RuleEntry.readGroup(in: stated) else { continue }
      var included: Int?
      if let includes = stated["includes"], let code = includes.text() {
        included = scale.levels.firstIndex { $0.code == code }
        if included == nil { includes.noteUnknown(code, among: scale.levels.map(\.code)) }
      }
      check(position: position, included: included, entry: stated["includes"] ?? entry)
      rules.append(LevelRule(level: position, text: text, includes: included, rule: rule))
    }
    return rules
  }

  /// A level above the lowest rung must include the one below, or it could be reached by its extra criteria alone.
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

/// Reads one entry of `examples:`.
struct ExampleEntry {
  let scale: RatingScale

  func read(_ entry: Entry) -> IndicatorExample? {
    guard
      let table = entry.table(["case", "year", "answers", "level", "provisional", "unmet", "unanswered"]),
      let name = table.required("case")?.text(), let year = table.required("year")?.whole(),
      let answers = table.required("answers")?.openTable(), let level = table.required("level"),
      let code = level.text()
    else { return nil }
    guard let rating = scale.rating(named: code), scale.level(of: rating).code == code else {
      level.noteUnknown(code, among: scale.levels.map(\.code) + Rating.outsideScale.compactMap(\.outsideCode))
      return nil
    }
    let given = answers.compactMap { id, entry in entry.text().map { (id, $0) } }
    return IndicatorExample(
      name: name, year: year, answers: Dictionary(given, uniquingKeysWith: { first, _ in first }), rating: rating,
      isProvisional: table["provisional"]?.flag() ?? false, unmet: table["unmet"]?.texts(),
      unanswered: table["unanswered"]?.texts(), line: entry.place.line ?? 0)
  }
}
