import Model
import Words

/// The values of measures on work items, in words.
struct MeasuredValues {
  let words: Catalogue

  /// The value of the indicator's first measure; nil if no work items were measured.
  func first(of rating: IndicatorRating, _ indicator: Indicator) -> String? {
    rating.derivation?.measured.first.flatMap { value($0, indicator) }
  }

  /// Every measure with its value and the items on which it is based.
  func all(of rating: IndicatorRating, _ indicator: Indicator) -> [String] {
    (rating.derivation?.measured ?? []).map { measured in
      let title = WordValue.text(indicator.measures[measured.measure].title)
      guard let value = value(measured, indicator) else { return words.say("measured-nothing", ["title": title]) }
      return words.say(
        "measured-value",
        [
          "title": title, "value": .text(value), "met": .number(measured.tally.met),
          "whole": .number(measured.tally.whole),
        ])
    }
  }

  private func value(_ measured: MeasuredWork, _ indicator: Indicator) -> String? {
    guard let range = measured.range, case .items(let items) = indicator.measures[measured.measure].formula else {
      return nil
    }
    if let only = range.exactValue {
      let number = only.description
      return items.kind.isShare ? words.say("measured-percent", ["value": .text(number)]) : number
    }
    return words.say(
      items.kind.isShare ? "measured-range-percent" : "measured-range",
      ["low": .text(range.low.description), "high": .text(range.high.description)])
  }
}
