import Model

/// Reads `framework.yaml`.
enum FrameworkFile {
  /// Reads the framework without its indicators; returns nil if the file has any mistakes.
  static func read(_ root: Entry, fingerprint: String) -> Framework? {
    guard let table = root.table(.framework) else { return nil }
    let id = table.required("id")?.text()
    let title = table.required("title")?.text()
    let about = table.required("about")?.text()
    let years = table.required("years").flatMap(YearsEntry.read)
    let source = table.required("source")?.text()
    let final = table.required("final").flatMap(readFinal)
    let derives = table.required("derives")?.flag()
    let isAssumed = table["assumed"]?.flag() ?? false
    let denominator = table.required("denominator")?.choice(of: Denominator.self)
    let scale = table.required("scale").flatMap(readScale)
    let areas = table.required("areas")?.distinctTexts()
    let inputs = table["common_inputs"]?.nonEmptyList()?.compactMap(CommonInputEntry.read)
    guard let id, let title, let about, let years, let source, let final, let derives, let denominator, let scale,
      let areas
    else { return nil }
    var framework = Framework(
      id: id, title: title, about: about, years: years, source: source, finalRatingOrigin: final,
      derivesRatings: derives,
      isAssumed: isAssumed, denominator: denominator, scale: scale, areas: areas, indicators: [],
      fingerprint: fingerprint)
    framework.commonInputs = inputs ?? []
    return framework
  }

  /// Rejects `reviewed`: reviewers' ratings are not read yet, so every rating would remain under review.
  private static func readFinal(_ entry: Entry) -> RatingOrigin? {
    guard let final = entry.choice(of: RatingOrigin.self, offering: [.claimed, .derived]) else { return nil }
    guard final != .reviewed else {
      entry.note(.definitionFinalReviewed, found: final.rawValue)
      return nil
    }
    return final
  }

  private static func readScale(_ entry: Entry) -> RatingScale? {
    guard let table = entry.table(.scale),
      let levels = table.required("levels").flatMap(readLevels), !levels.isEmpty,
      let met = table.required("requirements_met_from")?.text(),
      let outside = table.required("outside")?.list()
    else { return nil }
    guard let metFrom = levels.firstIndex(where: { $0.code == met }) else {
      table["requirements_met_from"]?.noteUnknown(met, among: levels.map(\.code))
      return nil
    }
    var states: [Rating: Level] = [:]
    for entry in outside {
      guard let state = readLevel(entry) else { continue }
      guard let rating = Rating.outsideScale.first(where: { $0.outsideCode == state.code }) else {
        entry.noteUnknown(state.code, among: Rating.outsideScale.compactMap(\.outsideCode))
        continue
      }
      states[rating] = state
    }
    for rating in Rating.reportable where states[rating] == nil {
      table["outside"]?.noteAtKey(.definitionKeyMissing, ["key": rating.outsideCode ?? ""])
    }
    return RatingScale(levels: levels, lowestMetLevel: metFrom, outside: states)
  }

  private static func readLevels(_ entry: Entry) -> [Level]? {
    guard let members = entry.nonEmptyList() else { return nil }
    let levels = members.compactMap(readLevel)
    var codes: Set<String> = []
    for (member, level) in zip(members, levels) where levels.count == members.count {
      guard !codes.insert(level.code).inserted else { continue }
      member.note(.definitionKeyTwice, found: level.code)
      return nil
    }
    return levels.count == members.count ? levels : nil
  }

  private static func readLevel(_ entry: Entry) -> Level? {
    guard let table = entry.table(.scaleLevel),
      let code = table.required("code")?.text(), let title = table.required("title")?.text(),
      let symbol = table.required("symbol")?.text()
    else { return nil }
    return Level(code: code, title: title, symbol: symbol, otherNames: table["also"]?.texts() ?? [])
  }
}

/// Reads `{ from: 2018, until: 2024 }`.
enum YearsEntry {
  static func read(_ entry: Entry) -> YearSpan? {
    guard let table = entry.table(.years), let first = table.required("from")?.year() else { return nil }
    guard let until = table["until"] else { return YearSpan(from: first) }
    guard let last = until.year() else { return nil }
    guard last >= first else {
      until.note(.definitionYearsReversed, ["from": String(first)])
      return nil
    }
    return YearSpan(from: first, until: last)
  }
}
