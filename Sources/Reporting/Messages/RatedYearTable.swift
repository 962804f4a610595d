import Formats
import Model

/// The ratings for a year, for spreadsheets and other programs.
package struct RatedYearTable {
  private let rated: RatedYear

  package init(_ rated: RatedYear) { self.rated = rated }

  package var csv: String {
    var csv = CSVWriter()
    csv.row(["entity", "indicator", "final", "final_from", "claimed", "derived"])
    for (entity, number, values) in cells { csv.row([entity, number] + values.map { $0 ?? "" }) }
    return VisibleText.escaped(csv.text)
  }

  package var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("framework", rated.framework.id)
      json.member("year", rated.year)
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
    func code(_ rating: Rating?) -> String? { rating.map { rated.framework.scale.level(of: $0).code } }
    return rated.cards.flatMap { card in
      zip(rated.framework.indicators, card.ratings).map { indicator, rating in
        (
          card.entity, indicator.number,
          [code(rating.final), rating.finalRatingOrigin?.rawValue, code(rating.claimed), code(rating.derived)]
        )
      }
    }
  }
}
