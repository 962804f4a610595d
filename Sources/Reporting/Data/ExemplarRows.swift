import Formats
import Model

/// From whom others may learn, by indicator: `data/learn-from.csv`.
struct ExemplarRows {
  let exemplars: Exemplars

  var csv: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "framework", "year", "indicator", "entity", "type", "rating", "earlier_year", "earlier_rating", "practices",
    ])
    let (framework, scale) = (exemplars.edition.framework, exemplars.edition.framework.scale)
    for (position, indicator) in framework.indicators.enumerated() {
      for exemplar in exemplars.byIndicator[position] {
        csv.cell(framework.id)
        csv.cell(exemplars.edition.year)
        csv.row([
          indicator.number, exemplar.entity, exemplar.type, scale.level(of: exemplar.rating).code,
          exemplar.earlier == nil ? "" : exemplars.earlierYear.map { String($0) } ?? "",
          exemplar.earlier.map { scale.level(of: $0).code } ?? "",
          exemplar.practices.map(\.id).joined(separator: "; "),
        ])
      }
    }
    return csv
  }
}
