import Model
import Words

/// What was measured of work items, in words.
struct MeasuredValues {
  let words: Catalogue

  /// The value of the indicator's first measure; nil where there was nothing to take it of.
  func first(of rating: IndicatorRating, _ indicator: Indicator) -> String? {
    rating.derivation?.measured.first.flatMap { value($0, indicator) }
  }

  /// Every measure with its value and what it was taken of.
  func all(of rating: IndicatorRating, _ indicator: Indicator) -> [String] {
    (rating.derivation?.measured ?? []).map { measured in
      words.say(
        "measured-value",
        [
          "title": .text(indicator.measures[measured.measure].title),
          "value": .text(value(measured, indicator).map { "\($0)\(items(measured))" } ?? "–"),
        ])
    }
  }

  private func value(_ measured: MeasuredWork, _ indicator: Indicator) -> String? {
    guard let range = measured.range, case .items(let items) = indicator.measures[measured.measure].formula else {
      return nil
    }
    if let only = range.only {
      let number = only.description
      return items.kind.isShare ? words.say("measured-percent", ["value": .text(number)]) : number
    }
    return words.say(
      items.kind.isShare ? "measured-range-percent" : "measured-range",
      ["low": .text(range.low.description), "high": .text(range.high.description)])
  }

  private func items(_ measured: MeasuredWork) -> String {
    " ("
      + words.say(
        "measured-items", ["met": .number(measured.tally.met), "whole": .number(measured.tally.whole)]) + ")"
  }
}
