import Model

/// Every rating of a year: entities by type down the side, indicators across the top.
struct HeatMap {
  let view: ReportView
  let edition: ReportEdition
  /// By type.
  let groups: [EntityParts.Group]

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
      "span": String(framework.indicators.count + 3),
      "groups": groups.map { group in
        ["type": group.title, "rows": group.codes.map { row($0, card: view.card(edition, $0)) }] as [String: Any]
      },
      "whole": share(.system, "system"), "legend": RatingMark.legend(framework.scale),
    ]
  }

  private func row(_ code: String, card: Scorecard?) -> [String: Any] {
    let ratings = framework.indicators.indices.map { card?.ratings[$0].final ?? .notReported }
    return [
      "code": code, "name": view.name(code), "link": view.links.entity(code) ?? "",
      "cells": ratings.map { RatingMark($0, scale: framework.scale).cell }.joined(),
      "share": share(.entity, code),
    ]
  }

  private func share(_ grouping: Grouping, _ key: String) -> [String: Any] {
    guard let group = view.group(edition, grouping, key) else { return ["text": "–", "of": "–", "figure": ""] }
    let share = view.met(group.distribution, framework)
    return [
      "text": view.words.language.percent(share), "figure": FigureID.of(group, "meets-or-exceeds"),
      "of": share.whole == 0
        ? "–" : view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
    ]
  }
}
