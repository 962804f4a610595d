import Formats
import Model
import Words

/// The ratings for a year as text.
package struct RatedYearText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// The number of ratings at each level for each entity, and the totals.
  package func text(_ year: RatedYear) -> String {
    var lines = [words.say("score-heading", ["framework": .text(year.framework.title), "year": .number(year.year)])]
    for card in year.cards { lines.append(line(card.entity, card.ratings, year.framework)) }
    lines.append(
      year.cards.isEmpty
        ? words.say("score-nothing")
        : line(words.say("score-all"), year.cards.flatMap(\.ratings), year.framework))
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func line(_ name: String, _ ratings: [IndicatorRating], _ framework: Framework) -> String {
    let all = framework.scale.levels.indices.map(Rating.level) + Rating.outsideScale
    let counts = all.compactMap { rating -> String? in
      let count = ratings.count { $0.final == rating }
      guard count > 0 else { return nil }
      return words.say("score-count", ["n": .count(count), "level": .text(framework.scale.level(of: rating).code)])
    }
    return "  " + words.say("score-line", ["name": .text(name), "counts": .text(words.language.list(counts))])
  }
}
