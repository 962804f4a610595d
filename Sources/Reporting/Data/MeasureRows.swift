import Formats
import Model

/// The values of measures on work items, as a CSV file.
struct MeasureRows {
  let report: SystemReport

  /// One row for each entity and measure.
  ///
  /// A value that depends on blank answers is given as a range.
  var csv: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "framework", "year", "entity", "indicator", "measure", "lowest", "highest", "whole", "met", "open",
      "without_marker", "without_counterpart", "without_amount", "file", "line",
    ])
    for card in report.scorecards {
      guard let framework = report.frameworks[card.framework] else { continue }
      for (indicator, rating) in zip(framework.indicators, card.ratings) {
        for measured in rating.derivation?.measured ?? [] {
          row(measured, indicator, card, into: &csv)
        }
      }
    }
    return csv
  }

  private func row(_ measured: MeasuredWork, _ indicator: Indicator, _ card: Scorecard, into csv: inout CSVWriter) {
    let tally = measured.tally
    csv.cell(card.framework)
    csv.cell(card.year)
    csv.cell(card.entity)
    csv.cell(indicator.number)
    csv.cell(indicator.measures[measured.measure].id)
    csv.cell(measured.range?.low.description ?? "")
    csv.cell(measured.range?.high.description ?? "")
    for count in [tally.whole, tally.met, tally.undecided, tally.unscreened, tally.unmapped, tally.withoutAmount] {
      csv.cell(count)
    }
    csv.cell(tally.places.first?.file ?? "")
    csv.cell(tally.places.first?.line.map { String($0) } ?? "")
    csv.endRow()
  }
}
