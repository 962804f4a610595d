import Model
import Words

/// The page of a companion framework, such as the one on work items.
struct CompanionPage {
  let view: ReportView
  let edition: ReportEdition

  private var framework: Framework { edition.framework }

  var path: String { PageLinks.companion(framework.id) }

  var context: [String: Any] {
    let words = view.words
    return [
      "title": framework.title,
      "subtitle": words.say(
        "companion-subtitle",
        figures: [
          "indicators": .number(framework.indicators.count), "n": view.reported(edition),
          "year": .number(edition.year),
        ]),
      "about": framework.about, "definition-source": framework.source, "chapters": chapters(root: "../"),
      "values": CompanionValues(view: view, edition: edition, part: 0).context,
      "population": view.population(edition),
      "indicators": framework.indicators.map { indicator in
        [
          "id": "indicator-\(PageLinks.fragment(indicator.number))",
          "name": view.indicatorName(indicator.number, framework), "about": indicator.about,
          "levels": indicator.levelRules.map { level in
            RatingMark(.level(level.level), scale: framework.scale).context.merging([
              "text": level.text, "unconfirmed": indicator.restsOnUnconfirmed(level.level),
            ]) { own, _ in own }
          }, "definition-source": indicator.source,
          "parameters": indicator.parameters.compactMap { parameter in
            parameter.value(in: edition.year).map {
              [
                "title": parameter.title,
                "value": RuleWords(words: words, indicator: indicator).value($0.value, of: parameter),
                "note": $0.source,
              ]
            }
          },
        ] as [String: Any]
      },
    ]
  }

  /// The chapter on the companion framework on the first page of the report.
  var summary: [String: Any] {
    let met = view.metValues(view.system(edition), framework)
    return [
      "id": "companion-\(PageLinks.fragment(framework.id))",
      "headline": view.words.say(
        met.isEmpty ? "headline-companion-unrated" : "headline-companion",
        figures: [
          "year": .number(edition.year), "framework": .text(framework.title), "percent": met.percent,
          "whole": met.whole, "n": view.reported(edition),
        ]), "about": framework.about, "chapters": chapters(root: ""), "population": view.population(edition),
      "link": path, "name": framework.title,
      "to-page": view.words.say("companion-to-page", ["framework": .text(framework.title)]),
    ]
  }

  /// A table of bars for each area.
  private func chapters(root: String) -> [[String: Any]] {
    framework.areas.map { area in
      let met = view.metValues(view.group(edition, .area, area), framework)
      return [
        "headline": view.words.say(
          met.isEmpty ? "headline-companion-area-unrated" : "headline-companion-area",
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
