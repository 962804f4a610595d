import Formats
import Model
import Words

extension YearRating {
  /// Every entity with the number of its ratings at each level, and all together.
  package func text(_ words: Catalogue) -> String {
    var lines = [words.say("score-heading", ["framework": .text(framework.title), "year": .number(year)])]
    for card in cards { lines.append(line(card.entity, card.ratings, words)) }
    lines.append(
      cards.isEmpty ? words.say("score-nothing") : line(words.say("score-all"), cards.flatMap(\.ratings), words))
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func line(_ name: String, _ ratings: [IndicatorRating], _ words: Catalogue) -> String {
    let all = framework.scale.levels.indices.map(Rating.level) + Rating.outsideScale
    let counts = all.compactMap { rating -> String? in
      let count = ratings.count { $0.final == rating }
      guard count > 0 else { return nil }
      return words.say("score-count", ["n": .count(count), "level": .text(framework.scale.level(of: rating).code)])
    }
    return "  " + words.say("score-line", ["name": .text(name), "counts": .text(words.language.list(counts))])
  }

  package var csv: String {
    var csv = CSVText()
    csv.row(["entity", "indicator", "final", "final_from", "claimed", "derived"])
    for (entity, number, values) in cells { csv.row([entity, number] + values.map { $0 ?? "" }) }
    return VisibleText.escaped(csv.text)
  }

  package var json: String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("framework", framework.id)
      json.member("year", year)
      json.member("ratings", array: cells) { json, cell in
        json.object {
          $0.member("entity", cell.entity)
          $0.member("indicator", cell.number)
          for (name, value) in zip(["final", "final_from", "claimed", "derived"], cell.values) {
            $0.member(name, value)
          }
        }
      }
    }
    return json.text + "\n"
  }

  private var cells: [(entity: String, number: String, values: [String?])] {
    func code(_ rating: Rating?) -> String? { rating.map { framework.scale.level(of: $0).code } }
    return cards.flatMap { card in
      zip(framework.indicators, card.ratings).map { indicator, rating in
        (
          card.entity, indicator.number,
          [code(rating.final), rating.finalFrom?.rawValue, code(rating.claimed), code(rating.derived)]
        )
      }
    }
  }
}
