import Analysis
import Frameworks
import Model

/// An invented system of any size with plausible ratings.
struct LargeSystem {
  private(set) var report: SystemReport

  init(entities count: Int, years: Int, indicators: String) throws {
    let framework = try DefinitionsFolder.read(indicators).frameworks.first { $0.id == "un-swap-3.0" }!
    let entities = EntityList(
      (0..<count).map { number in
        Entity(
          code: "EX\(number)", name: "Example Agency \(number)", type: Entity.fictionalType, isCounted: true,
          expected: YearSpan(from: 1990))
      })
    let editions = (0..<years).reversed().map { Edition(framework: framework.id, year: 2025 - $0) }
    var state: UInt64 = 1
    let cards = editions.flatMap { edition in
      entities.entities.map { entity in
        Scorecard(
          framework: framework.id, year: edition.year, entity: entity.code,
          ratings: framework.indicators.map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let rating = Rating.level(Int(state >> 33) % framework.scale.levels.count)
            return IndicatorRating(claimed: rating, final: rating, finalRatingOrigin: .claimed, basis: .submitted)
          })
      }
    }
    let frameworks = [framework.id: framework]
    report = SystemReport(
      year: 2025, frameworks: frameworks, bridges: [], entities: entities, isFictional: true,
      figures: Figures(
        scorecards: cards, editions: editions, frameworks: frameworks,
        population: Population(entities: entities, isFictional: true)),
      scorecards: cards, excludedRatings: [], findings: [], inputs: [], definitions: [], programVersion: "0.0.0")
    report.tables = FigureTable.all(of: report)
  }
}
