import Model

/// The page of a framework beside the one that the report is about, such as that of the work itself.
struct CompanionPage {
  let view: ReportView
  let edition: ReportEdition

  private var framework: Framework { edition.framework }

  var path: String { PageLinks.companion(framework.id) }

  var context: [String: Any] {
    let words = view.words
    let values = MeasuredValues(words: words)
    return [
      "title": framework.title,
      "subtitle": words.say(
        "companion-subtitle",
        figures: [
          "indicators": .number(framework.indicators.count), "n": view.reported(edition),
          "year": .number(edition.year),
        ]),
      "about": framework.about, "definition-source": framework.source, "chapters": chapters(root: "../"),
      "caption": words.say(
        "companion-values-caption", ["framework": .text(framework.title), "year": .number(edition.year)]),
      "legend": RatingMark.legend(framework.scale), "population": view.population(edition),
      "columns": framework.indicators.map {
        ["number": $0.number, "title": $0.title, "link": "#indicator-\(PageLinks.fragment($0.number))"]
      },
      "rows": view.cards(edition).map { card in
        [
          "code": card.entity, "name": view.name(card.entity),
          "link": view.links.entity(card.entity).map { "../\($0)" } ?? "",
          "cells": zip(framework.indicators, card.ratings).map { indicator, rating in
            RatingMark(rating.final, scale: framework.scale).context.merging([
              "value": values.first(of: rating, indicator) ?? "–"
            ]) { own, _ in own }
          },
        ] as [String: Any]
      },
      "indicators": framework.indicators.map { indicator in
        [
          "id": "indicator-\(PageLinks.fragment(indicator.number))",
          "name": view.indicatorName(indicator.number, framework), "about": indicator.about,
          "levels": indicator.ladder.map { level in
            RatingMark(.level(level.level), scale: framework.scale).context.merging(["text": level.text]) { own, _ in
              own
            }
          }, "definition-source": indicator.source,
          "parameters": indicator.parameters.compactMap { parameter in
            parameter.value(in: edition.year).map {
              ["title": parameter.title, "value": $0.value.description, "note": $0.source]
            }
          },
        ] as [String: Any]
      },
    ]
  }

  /// The chapter on the first page of the report.
  var summary: [String: Any] {
    let met = view.metValues(view.system(edition), framework)
    return [
      "id": "companion-\(PageLinks.fragment(framework.id))",
      "headline": view.words.say(
        "headline-companion",
        figures: [
          "framework": .text(framework.title), "percent": met.percent, "whole": met.whole, "n": view.reported(edition),
        ]), "about": framework.about, "chapters": chapters(root: ""), "population": view.population(edition),
      "link": path,
      "to-page": view.words.say("companion-to-page", ["framework": .text(framework.title)]),
    ]
  }

  /// A table of bars for each area.
  private func chapters(root: String) -> [[String: Any]] {
    framework.areas.map { area in
      let met = view.metValues(view.group(edition, .area, area), framework)
      return [
        "headline": view.words.say(
          "headline-companion-area",
          figures: ["area": .text(area), "percent": met.percent, "part": met.part, "whole": met.whole]),
        "table": BarTable(view: view, framework: framework).context(
          id: "table-\(PageLinks.fragment(framework.id))-\(PageLinks.fragment(area))",
          caption: view.words.say(
            "companion-caption",
            ["area": .text(area), "framework": .text(framework.title), "year": .number(edition.year)]),
          label: view.words.say("column-indicator"),
          rows: framework.indicators.filter { $0.area == area }.map {
            BarTable.Row(
              label: view.indicatorName($0.number, framework), link: view.link(ofIndicator: $0.number, framework),
              group: view.group(edition, .indicator, $0.number))
          }, root: root),
      ]
    }
  }
}
