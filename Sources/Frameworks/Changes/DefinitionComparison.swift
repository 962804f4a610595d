import Model

/// Compares two folders of definitions.
///
/// ```swift
/// let before = try DefinitionsFolder.read("Indicators")
/// var after = before
/// after.frameworks[0].title = "UN-SWAP, third version"
/// print(DefinitionComparison.changes(from: before, to: after).count)  // 1
/// ```
package enum DefinitionComparison {
  package static func changes(from before: Definitions, to after: Definitions) -> [DefinitionChange] {
    var all = frameworks(before.frameworks, after.frameworks)
    all += bridges(before.bridges, after.bridges)
    var list = ChangeList(framework: "entities.csv")
    list.pair(
      .entity, before.entities.entities, after.entities.entities, name: \.code, text: describe
    ) { list, old, new in
      list.compare(.entity, new.code, describe(old), describe(new))
    }
    return all + list.changes + RecommendationComparison.changes(before.recommendations, after.recommendations)
  }

  private static func frameworks(_ before: [Framework], _ after: [Framework]) -> [DefinitionChange] {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [DefinitionChange] = []
    for framework in after {
      guard let earlier = old[framework.id] else {
        changes.append(
          DefinitionChange(
            .framework, framework: framework.id, name: framework.id, before: nil, after: .text(framework.title)))
        continue
      }
      changes += compare(earlier, framework)
    }
    for framework in before where !after.contains(where: { $0.id == framework.id }) {
      changes.append(
        DefinitionChange(
          .framework, framework: framework.id, name: framework.id, before: .text(framework.title), after: nil))
    }
    return changes
  }

  private static func compare(_ old: Framework, _ new: Framework) -> [DefinitionChange] {
    var list = ChangeList(framework: new.id)
    list.compare(.frameworkTitle, new.id, old.title, new.title)
    list.compare(.frameworkAbout, new.id, old.about, new.about)
    list.compare(.frameworkSource, new.id, old.source, new.source)
    list.compare(.frameworkYears, new.id, old.years.text, new.years.text)
    list.compare(.frameworkUse, new.id, use(old), use(new))
    list.compare(.frameworkInputs, new.id, inputs(old), inputs(new))
    list.compare(.frameworkScale, new.id, scale(old.scale), scale(new.scale))
    list.compare(.frameworkAreas, new.id, old.areas.semicolonSeparated, new.areas.semicolonSeparated)
    list.pair(.indicator, old.indicators, new.indicators, name: \.number, text: \.title) { list, before, after in
      list.append(IndicatorComparison(framework: new, before: before, after: after).changes)
    }
    return list.changes
  }

  private static func bridges(_ before: [Bridge], _ after: [Bridge]) -> [DefinitionChange] {
    var list = ChangeList(framework: "bridges")
    list.pair(.bridge, before, after, name: { "\($0.from) → \($0.to)" }, text: \.source) { list, old, new in
      list.pair(.bridgeRow, old.rows, new.rows, name: name, text: describe) { list, before, after in
        list.compare(.bridgeRow, name(after), describe(before), describe(after))
      }
    }
    return list.changes
  }

  private static func name(_ row: Bridge.Row) -> String {
    "\(row.from.commaSeparated) → \(row.to.commaSeparated)"
  }

  private static func describe(_ row: Bridge.Row) -> String { "\(row.kind.rawValue): \(row.note)" }

  private static func use(_ framework: Framework) -> String {
    "final: \(framework.finalRatingOrigin.rawValue); derives: \(framework.derivesRatings ? "yes" : "no"); "
      + "assumed: \(framework.isAssumed ? "yes" : "no"); "
      + "denominator: \(framework.denominator.rawValue)"
  }

  private static func inputs(_ framework: Framework) -> String {
    framework.commonInputs.map {
      "\($0.indicator): \($0.provider) for \($0.type), \($0.years.text), \($0.source)"
    }.semicolonSeparated
  }

  private static func scale(_ scale: RatingScale) -> String {
    let levels = scale.levels + Rating.outsideScale.compactMap { scale.outside[$0] }
    return levels.map { "\($0.code) (\(([$0.title, $0.symbol] + $0.otherNames).commaSeparated))" }
      .semicolonSeparated + "; \(scale.levels[scale.lowestMetLevel].code)+"
  }

  private static func describe(_ entity: Entity) -> String {
    let succession =
      switch entity.succession {
      case .renamed(let code)?: ", renamed \(code)"
      case .replaced(let code)?: ", replaced \(code)"
      case nil: ""
      }
    return "\(entity.name), \(entity.type), counted: \(entity.isCounted ? "yes" : "no"), "
      + entity.expected.text + succession
  }
}
