import Model

/// Compares two registers of recommendations.
enum RecommendationComparison {
  static func changes(_ before: RecommendationRegister, _ after: RecommendationRegister) -> [DefinitionChange] {
    var list = ChangeList(framework: RecommendationsFolder.name)
    list.pair(.recommendationThemeTitle, before.themes, after.themes, name: \.id, text: \.title) { list, old, new in
      list.compare(.recommendationThemeTitle, new.id, old.title, new.title)
    }
    list.pair(
      .recommendationAddressee, before.addressees, after.addressees, name: \.id, text: describe
    ) { list, old, new in
      list.compare(.recommendationAddressee, new.id, describe(old), describe(new))
    }
    list.pair(.recommendationBody, before.bodies, after.bodies, name: \.id, text: describe) { list, old, new in
      list.compare(.recommendationBody, new.id, describe(old), describe(new))
    }
    // A recommendation that was renamed is known by its earlier id.
    let renamed = Dictionary(
      after.recommendations.flatMap { new in new.aliases.map { ($0, new.id) } }, uniquingKeysWith: { first, _ in first }
    )
    let known = Set(after.recommendations.map(\.id))
    list.pair(
      .recommendation, before.recommendations, after.recommendations,
      name: { known.contains($0.id) ? $0.id : renamed[$0.id] ?? $0.id }, text: \.text, both: compare)
    return list.changes
  }

  private static func compare(_ list: inout ChangeList, _ old: Recommendation, _ new: Recommendation) {
    let id = new.id
    list.compare(.recommendationID, id, old.id, new.id)
    list.compare(.recommendationDocument, id, document(old), document(new))
    list.compare(.recommendationText, id, old.text + note(old), new.text + note(new))
    list.compare(.recommendationKind, id, kind(old), kind(new))
    list.compare(.recommendationAddressees, id, old.addressees.commaSeparated, new.addressees.commaSeparated)
    list.compare(.recommendationTheme, id, old.theme, new.theme)
    list.compare(.recommendationDue, id, dues(old), dues(new))
    list.compare(.recommendationIndicators, id, indicators(old), indicators(new))
    list.compare(.recommendationLinks, id, links(old), links(new))
    list.compare(.recommendationSource, id, source(old), source(new))
  }

  private static func note(_ recommendation: Recommendation) -> String {
    recommendation.note.isEmpty ? "" : " (\(recommendation.note))"
  }

  private static func document(_ recommendation: Recommendation) -> String {
    let symbols = recommendation.document
    let names = [symbols.final, symbols.draft, symbols.title, recommendation.paragraph].map { $0 ?? "–" }
    let times = [recommendation.year.map { String($0) }, recommendation.date?.description].map { $0 ?? "–" }
    return ([recommendation.body] + names + times).semicolonSeparated
  }

  private static func kind(_ recommendation: Recommendation) -> String {
    [recommendation.kind.rawValue, recommendation.strength.rawValue].commaSeparated
  }

  private static func source(_ recommendation: Recommendation) -> String {
    "\(recommendation.confidence.rawValue): \(recommendation.source)"
  }

  private static func dues(_ recommendation: Recommendation) -> String {
    let times = recommendation.dues.map { due in
      switch due {
      case .date(let date): date.description
      case .year(let year): String(year)
      case .within(let months): "months: \(months)"
      case .recurring(let years): "every_years: \(years)"
      case .session(let body, let number, let year):
        ["of: \(body)", number.map { "session: \($0)" }, year.map { "year: \($0)" }].compactMap { $0 }.commaSeparated
      }
    }
    return times.isEmpty ? "–" : times.semicolonSeparated
  }

  private static func indicators(_ recommendation: Recommendation) -> String {
    let lists = recommendation.indicators.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.commaSeparated)" }
    return lists.isEmpty ? "–" : lists.semicolonSeparated
  }

  private static func links(_ recommendation: Recommendation) -> String {
    let links = recommendation.links.map { "\($0.kind.rawValue): \($0.target)" }
    return links.isEmpty ? "–" : links.commaSeparated
  }

  private static func describe(_ body: RecommendationBody) -> String {
    let sessions = body.sessions.map { "\($0.number): \($0.first) – \($0.last)" }
    return ([body.name, body.code, body.type.rawValue, body.note, body.source] + sessions).filter { !$0.isEmpty }
      .semicolonSeparated
  }

  private static func describe(_ addressee: RecommendationAddressee) -> String {
    var parts = [addressee.name]
    if addressee.includesAll { parts.append("all: yes") }
    for (key, values) in [
      ("types", addressee.types), ("entities", addressee.codes), ("except", addressee.exceptions),
    ] where !values.isEmpty { parts.append("\(key): \(values.commaSeparated)") }
    if !addressee.note.isEmpty { parts.append(addressee.note) }
    return parts.semicolonSeparated
  }
}
