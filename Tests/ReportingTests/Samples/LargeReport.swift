import Analysis
import Model

/// A report on very many entities, under a framework as long as UN-SWAP 3.0 and a short companion framework.
enum LargeReport {
  private static let indicators = 18
  private static let requirements = 5

  /// - Parameter years: The number of years, including the report's own.
  static func make(entities count: Int, years: Int = 1) -> SystemReport {
    let framework = framework
    let entities = (1000..<(1000 + count)).map { SmallReport.entity("EX-\($0)", "Example Agency for Matter \($0)") }
    let editions = (0..<years).reversed().map { Edition(framework: framework.id, year: SmallReport.year - $0) }
    let cards = editions.flatMap { edition in
      entities.indices.map { card(entities[$0].code, edition, $0) }
    }
    let beside = SmallFramework.make(companion)
    let cardsBeside = entities.map {
      SmallReport.card($0.code, SmallReport.year, [.level(0), .level(1), .level(2)], companion)
    }
    return SmallReport.make(
      cards + cardsBeside, editions: editions + [Edition(framework: companion, year: SmallReport.year)],
      entities: entities, frameworks: [framework.id: framework, companion: beside])
  }

  static let companion = "example-work"

  /// The higher the level, the more requirements are met.
  private static func card(_ entity: String, _ edition: Edition, _ place: Int) -> Scorecard {
    var card = SmallReport.card(
      entity, edition.year, (0..<indicators).map { .level((place + $0) % 4) }, edition.framework)
    for position in card.ratings.indices {
      card.ratings[position].requirements = (0..<requirements).map {
        $0 < (place + position) % 4 ? .implied : .notKnown
      }
    }
    return card
  }

  private static var framework: Framework {
    var framework = SmallFramework.make()
    framework.isAssumed = true
    let sample = framework.indicators[0]
    framework.indicators = (1...indicators).map { number in
      var indicator = sample
      indicator.number = "\(number)"
      indicator.title = "A subject of some length, with the number \(number)"
      indicator.criteria = (1...requirements).map { requirement in
        var criterion = sample.criteria[0]
        criterion.code = "\(number).m\(requirement)"
        criterion.text = "A requirement of some length that an entity may have in place or not: \(requirement)."
        return criterion
      }
      indicator.levelRules = [LevelRule(level: 2, text: "Much.", includes: nil, rule: .criterion("\(number).m1"))]
      return indicator
    }
    return framework
  }
}
