import Analysis
import Frameworks
import Model

/// Measures all figures for eight years, 75 entities and 18 indicators, with and without derived ratings.
struct FiguresBenchmark {
  let indicators: String

  func run() throws {
    let definitions = try DefinitionsFolder.read(indicators)
    tell(
      "figures of eight years, with 285 intervals", seconds(definitions, derives: false), "seconds",
      wanted: "under 0.2")
    tell("the same with 304 kappas", seconds(definitions, derives: true), "seconds", wanted: "under 0.6")
  }

  private func seconds(_ definitions: Definitions, derives: Bool) -> Double {
    let framework = definitions.frameworks.first { $0.id == "un-swap-3.0" }!
    let population = Population(entities: definitions.entities, isFictional: false)
    let secretariat = definitions.entities.entities.filter { $0.type == "Secretariat" }.map(\.code)
    let shared = SharedInputs([4: Dictionary(uniqueKeysWithValues: secretariat.map { ($0, secretariat[0]) })])
    let editions = (2025...2032).map { Edition(framework: framework.id, year: $0) }
    let cards = editions.flatMap { edition in
      population.codes.prefix(75).enumerated().map { entity, code in
        let ratings = framework.indicators.indices.map { position in
          let number = (entity * 8_191 + position * 131 + edition.year) * 2_654_435_761 >> 16 & 0xFFFF
          let claimed: Rating = number % 9 == 0 ? .notApplicable : .level(number % 4)
          let derivation = derives ? Derivation(rating: .level(number % 3), outcomes: []) : nil
          return IndicatorRating(claimed: claimed, derivation: derivation, final: claimed, finalRatingOrigin: .claimed)
        }
        return Scorecard(framework: framework.id, year: edition.year, entity: code, ratings: ratings)
      }
    }
    return ProcessorTime.seconds {
      let figures = Figures(
        scorecards: cards, editions: editions, frameworks: [framework.id: framework], population: population,
        sharedInputs: [framework.id: shared])
      precondition(figures.intervals.count == 15 * 19 && figures.decompositions.count == 7)
    }
  }
}
