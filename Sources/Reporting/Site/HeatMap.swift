import Model

/// Every rating of a year: entities by type down the side, indicators across the top.
struct HeatMap {
  let view: ReportView
  let edition: ReportEdition

  private var framework: Framework { edition.framework }

  var context: [String: Any] {
    let codes = Set(edition.coverage.reported + edition.coverage.absent)
    let order = view.report.entities.entities.map(\.code)
    return [
      "caption": view.words.say(
        "heat-caption", ["year": .number(edition.year), "framework": .text(framework.title)]),
      "columns": framework.indicators.map { indicator in
        [
          "number": indicator.number, "title": indicator.title, "area": indicator.area,
          "link": PageLinks.indicator(indicator.number), "share": share(.indicator, indicator.number),
        ] as [String: Any]
      },
      "span": String(framework.indicators.count + 2),
      "groups": types.map { type in
        [
          "type": type,
          "rows": order.filter { codes.contains($0) && view.report.entities[code: $0]?.type == type }
            .map { row($0, card: view.card(edition, $0)) },
        ] as [String: Any]
      },
      "whole": share(.system, "system"), "legend": RatingMark.legend(framework.scale),
    ]
  }

  /// In the order of the figures.
  var types: [String] { view.groups(edition, .type).map(\.key) }

  private func row(_ code: String, card: Scorecard?) -> [String: Any] {
    let ratings = framework.indicators.indices.map { card?.ratings[$0].final ?? .notReported }
    let share = view.group(edition, .entity, code).map { view.met($0.distribution, framework) } ?? Share(0, of: 0)
    return [
      "code": code, "name": view.name(code), "link": view.links.entity(code) ?? "",
      "cells": ratings.map { RatingMark($0, scale: framework.scale).cell }.joined(),
      "share": share.whole == 0
        ? "–" : view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
    ]
  }

  private func share(_ grouping: Grouping, _ key: String) -> [String: Any] {
    guard let group = view.group(edition, grouping, key) else { return ["text": "–", "figure": ""] }
    return [
      "text": view.words.language.percent(view.met(group.distribution, framework)),
      "figure": FigureID.of(group, "meets-or-exceeds"),
    ]
  }
}
