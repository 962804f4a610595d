import Model

/// Every rating of a year: one row for each entity, grouped by type, and one column for each indicator.
struct HeatMap {
  let view: ReportView
  let edition: ReportEdition
  let groups: [EntityPagination.Group]

  private var framework: Framework { edition.framework }

  var context: [String: Any] {
    [
      "caption": view.words.say(
        "heat-caption", ["year": .number(edition.year), "framework": .text(framework.title)]),
      "columns": framework.indicators.map { indicator in
        [
          "number": indicator.number, "title": indicator.title, "area": indicator.area,
          "link": PageLinks.indicator(indicator.number), "share": share(.indicator, indicator.number),
        ] as [String: Any]
      },
      "span": String(framework.indicators.count + Self.otherColumns),
      "groups": groups.map { group in
        ["type": group.title, "rows": group.codes.map { row($0, card: view.card(edition, $0)) }] as [String: Any]
      },
      "whole": share(.system, "system"), "legend": RatingMark.legend(framework.scale),
      "inputs": inputs, "has-inputs": !inputs.isEmpty,
    ]
  }

  /// The marks of ratings that may not be the entities' own, counted over all parts of the table.
  private var inputs: [[String: Any]] {
    let cards = view.cards(edition)
    let marks = cards.flatMap { card in
      card.ratings.enumerated().compactMap { view.inputMark(edition, card.entity, at: $0, $1.final) }
    }
    let absent = edition.coverage.absent.count
    return InputMark.legend(marks, of: (cards.count + absent) * framework.indicators.count, view)
  }

  /// The columns besides ratings: the entity, two shares and the bar.
  private static let otherColumns = 4

  private func row(_ code: String, card: Scorecard?) -> [String: Any] {
    let ratings = framework.indicators.indices.map { card?.ratings[$0].final ?? .notReported }
    return [
      "code": code, "name": view.name(code), "link": view.links.entity(code) ?? "",
      "cells": ratings.enumerated().map { position, rating in
        RatingMark(rating, scale: framework.scale).cell(
          view.inputMark(edition, code, at: position, rating).map { ($0.symbol(view), $0.text(view)) })
      }.joined(),
      "share": share(.entity, code),
    ]
  }

  private func share(_ grouping: Grouping, _ key: String) -> [String: Any] {
    guard let group = view.group(edition, grouping, key) else {
      return ["text": "–", "of": "", "figure": "", "exceeds": "–", "exceeds-figure": "", "counts": "–", "bar": ""]
    }
    let share = view.met(group.distribution, framework)
    return [
      "text": view.words.language.percent(share), "figure": group.name(.meetsOrExceeds).text,
      "of": share.whole == 0
        ? "" : view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
      "exceeds": view.words.language.percent(view.highest(group.distribution, framework)),
      "exceeds-figure": group.name(.exceeds).text, "counts": counts(group.distribution),
      "bar": StackedBar.svg(group.distribution, scale: framework.scale),
    ]
  }

  /// The number of ratings with each symbol, from the highest level to the lowest; zeros are left out.
  private func counts(_ distribution: Distribution) -> String {
    let counts = RatingMark.order(framework.scale).filter { distribution[$0] > 0 }.map { rating in
      view.words.say(
        "symbol-count",
        [
          "n": .count(distribution[rating]), "symbol": .text(RatingMark(rating, scale: framework.scale).symbol),
        ])
    }
    return view.words.row(counts)
  }
}
