import Model

/// The page that compares groups and entities: types of entities without a script, any two with it.
struct ComparisonPage {
  let view: ReportView
  let edition: ReportEdition

  /// A type with fewer ratings than this is not named in a headline.
  private static let minRated = 5

  var context: [String: Any] {
    let words = view.words
    let inputs = inputs
    return [
      "title": words.say("title-compare", ["year": .number(edition.year)]),
      "subtitle": words.say(
        "subtitle-compare",
        figures: [
          "n": view.reported(edition), "year": .number(edition.year),
          "framework": .text(edition.framework.title),
        ]),
      "headline": headline,
      "caption": words.say(
        "compare-caption", ["framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "columns": [words.say("whole-system")] + types,
      "rows": edition.framework.indicators.indices.map(row) + [all],
      "data": ComparisonData(view: view).text, "inputs": inputs, "has-inputs": !inputs.isEmpty,
    ]
  }

  /// The marks of ratings that may not be the entities' own, counted over all years.
  private var inputs: [[String: Any]] {
    let cards = view.editions.flatMap { edition in view.cards(edition).map { (edition, $0) } }
    let marks = cards.flatMap { edition, card in
      card.ratings.enumerated().compactMap { view.inputMark(edition, card.entity, at: $0, $1.final) }
    }
    return InputMark.legend(marks, of: cards.reduce(0) { $0 + $1.1.ratings.count }, view)
  }

  private var types: [String] { view.groups(edition, .type).map(\.key) }

  private func row(_ position: Int) -> [String: Any] {
    let indicator = edition.framework.indicators[position]
    return [
      "name": view.indicatorName(indicator.number, edition.framework), "link": PageLinks.indicator(indicator.number),
      "is-link": true, "is-total": false,
      "cells": [cell(view.group(edition, .indicator, indicator.number))]
        + types.map { cell(view.group(edition, type: $0, indicator: position)) },
    ]
  }

  private var all: [String: Any] {
    [
      "name": view.words.say("all-indicators"), "link": "", "is-link": false, "is-total": true,
      "cells": [cell(view.system(edition))] + types.map { cell(view.group(edition, .type, $0)) },
    ]
  }

  private func cell(_ group: GroupDistribution?) -> [String: Any] {
    let share = group.map { view.met($0.distribution, edition.framework) } ?? Share(0, of: 0)
    return [
      "share": view.words.language.percent(share), "figure": group.map { $0.name(.meetsOrExceeds).text } ?? "",
      "of": view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
      "bar": StackedBar.svg([("r3", share.part), ("nr", share.whole - share.part)]),
    ]
  }

  /// Names the indicator with the largest difference between two types, if the difference holds for every denominator
  /// and both types have enough ratings.
  private var headline: Sentence {
    let framework = edition.framework
    let groups = framework.indicators.indices.map { position in
      types.map { view.group(edition, type: $0, indicator: position) }
    }
    guard
      let largestGap = StatementGuard.widestGap(
        groups.map { $0.map { $0?.distribution } }, atLeast: framework.scale.lowestMetLevel,
        minRated: Self.minRated)
    else { return view.words.say("headline-compare-plain", figures: [:]) }
    let top = view.metValues(groups[largestGap.row][largestGap.top], framework)
    let bottom = view.metValues(groups[largestGap.row][largestGap.bottom], framework)
    // Shares that are equal after rounding are not contrasted.
    guard top.share.roundedPercent != bottom.share.roundedPercent else {
      return view.words.say("headline-compare-plain", figures: [:])
    }
    return view.words.say(
      "headline-compare",
      figures: [
        "indicator": .text(framework.indicators[largestGap.row].title), "top": .text(types[largestGap.top]),
        "top-percent": top.percent, "bottom": .text(types[largestGap.bottom]), "bottom-percent": bottom.percent,
      ])
  }
}
