import Model

/// Reads `scale:` of `framework.yaml`: the levels and the states outside of them.
enum ScaleEntry {
  /// Nil if a level, a state or the lowest level that meets requirements is not known.
  static func read(_ entry: Entry) -> RatingScale? {
    guard let table = entry.table(.scale) else { return nil }
    let stated = table.required("levels")?.nonEmptyList()
    let levels = stated?.compactMap(StatedLevel.init) ?? []
    let lowestMet = table.required("requirements_met_from")?.text()
    let outside = table.required("outside").flatMap(readOutside)
    guard let stated, levels.count == stated.count else { return nil }
    let areDistinct = LevelLabels.areDistinct(levels + (outside?.map(\.value) ?? []))
    guard let lowestMet else { return nil }
    guard let metFrom = levels.firstIndex(where: { $0.level.code == lowestMet }) else {
      table["requirements_met_from"]?.noteUnknown(lowestMet, among: levels.map(\.level.code))
      return nil
    }
    guard areDistinct, let outside else { return nil }
    return RatingScale(
      levels: levels.map(\.level), lowestMetLevel: metFrom, outside: outside.mapValues(\.level))
  }

  /// The states outside the scale; nil if one is missing or cannot be read.
  private static func readOutside(_ entry: Entry) -> [Rating: StatedLevel]? {
    guard let members = entry.list() else { return nil }
    let before = entry.mistakes.findings.count
    var states: [Rating: StatedLevel] = [:]
    for member in members {
      guard let state = StatedLevel(member) else { continue }
      guard let rating = Rating.outsideScale.first(where: { $0.outsideCode == state.level.code }) else {
        member.noteUnknown(state.level.code, among: Rating.outsideScale.compactMap(\.outsideCode))
        continue
      }
      if states.updateValue(state, forKey: rating) != nil {
        member.note(.definitionKeyTwice, found: state.level.code)
      }
    }
    // A state that cannot be read is not missing.
    guard entry.mistakes.findings.count == before else { return nil }
    for rating in Rating.reportable where states[rating] == nil {
      entry.noteAtKey(.definitionKeyMissing, ["key": rating.outsideCode ?? ""])
    }
    return Rating.reportable.allSatisfy { states[$0] != nil } ? states : nil
  }
}

/// A level or a state with the places of its parts.
struct StatedLevel {
  let level: Level
  let table: Table

  /// Nil if a part is missing or cannot be read, which has been noted.
  init?(_ entry: Entry) {
    guard let table = entry.table(.scaleLevel) else { return nil }
    let code = table.required("code")?.text()
    let title = table.required("title")?.prose()
    let symbol = table.required("symbol")?.prose()
    let others = table["also"]?.texts() ?? []
    for name in others where NotAvailable.isUnclear(name) { table["also"]?.note(.definitionNameUnclear, found: name) }
    guard let code, let title, let symbol else { return nil }
    self.table = table
    level = Level(code: code, title: title, symbol: symbol, otherNames: others)
  }
}
