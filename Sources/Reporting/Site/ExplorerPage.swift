import Model

/// The page of every rating of every entity: a whole table, which a script can narrow and sort.
struct ExplorerPage {
  let view: ReportView
  let edition: ReportEdition

  var context: [String: Any] {
    let words = view.words
    let heat = HeatMap(view: view, edition: edition)
    return [
      "title": words.say("title-explorer", ["year": .number(edition.year)]),
      "subtitle": words.say(
        "subtitle-explorer",
        figures: [
          "n": view.expected(edition), "reported": view.reported(edition),
          "indicators": .count(edition.framework.indicators.count), "framework": .text(edition.framework.title),
          "year": .number(edition.year),
        ]),
      "heat": heat.context, "types": heat.types, "areas": edition.framework.areas.filter(isUsed),
      "levels": RatingMark.legend(edition.framework.scale),
      "indicators": edition.framework.indicators.enumerated().map { position, indicator in
        ["position": String(position), "name": view.indicatorName(indicator.number, edition.framework)]
      },
      // The script puts its counts where these names stand.
      "count-text": words.say(
        "explorer-count",
        [
          "entities": .text("{entities}"), "indicators": .text("{indicators}"), "ratings": .text("{ratings}"),
        ]),
    ]
  }

  private func isUsed(_ area: String) -> Bool { edition.framework.indicators.contains { $0.area == area } }
}
