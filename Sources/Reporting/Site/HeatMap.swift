import Model

/// Every rating of a year: entities by type down the side, indicators across the top.
struct HeatMap {
  let view: ReportView
  let edition: ReportEdition

  var context: [String: Any] {
    let types = view.groups(edition, .type).map(\.key)
    let codes = Set(edition.coverage.reported + edition.coverage.absent)
    let order = view.report.entities.entities.map(\.code)
    return [
      "caption": view.words.say(
        "heat-caption", ["year": .number(edition.year), "framework": .text(edition.framework.title)]),
      "columns": edition.framework.indicators.map { indicator in
        [
          "number": indicator.number, "title": indicator.title, "link": PageLinks.indicator(indicator.number),
        ] as [String: Any]
      },
      "span": String(edition.framework.indicators.count + 1),
      "groups": types.map { type in
        [
          "type": type,
          "rows": order.filter { codes.contains($0) && view.report.entities[code: $0]?.type == type }
            .map { row($0, card: view.card(edition, $0)) },
        ] as [String: Any]
      },
      "legend": RatingMark.legend(edition.framework.scale),
    ]
  }

  private func row(_ code: String, card: Scorecard?) -> [String: Any] {
    let scale = edition.framework.scale
    let ratings = edition.framework.indicators.indices.map { card?.ratings[$0].final ?? .notReported }
    return [
      "code": code, "name": view.name(code), "link": view.links.entity(code) ?? "",
      "cells": ratings.map { RatingMark($0, scale: scale).context },
    ]
  }
}
