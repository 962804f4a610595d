import Model

/// The page of every rating of every entity: a complete table, which a script can filter and sort.
///
/// A large system is split over several such pages.
struct ExplorerPage {
  let view: ReportView
  let edition: ReportEdition
  let parts: EntityPagination
  let part: Int

  static func pages(view: ReportView, edition: ReportEdition) -> [ExplorerPage] {
    let parts = EntityPagination(view.entitiesByType(edition).map { ($0.type, $0.entities.map(\.code)) })
    return parts.parts.indices.map { ExplorerPage(view: view, edition: edition, parts: parts, part: $0) }
  }

  var path: String { PageLinks.part(part, of: PageLinks.explorer) }

  var context: [String: Any] {
    let words = view.words
    let links = parts.links(from: part, path: { PageLinks.part($0, of: PageLinks.explorer) }, words: words)
    let heat = HeatMap(view: view, edition: edition, groups: parts.parts[part])
    return [
      "title": words.say("title-explorer", ["year": .number(edition.year)]),
      "subtitle": words.say(
        "subtitle-explorer",
        figures: [
          "n": view.expected(edition), "reported": view.reported(edition),
          "indicators": .count(edition.framework.indicators.count), "framework": .text(edition.framework.title),
          "year": .number(edition.year),
        ]),
      "heat": heat.context, "types": heat.groups.map(\.title).removingDuplicates, "parts": links,
      "has-parts": !links.isEmpty,
      "areas": edition.framework.areas.filter(isUsed),
      "levels": RatingMark.legend(edition.framework.scale),
      "indicators": edition.framework.indicators.enumerated().map { position, indicator in
        ["position": String(position), "name": view.indicatorName(indicator.number, edition.framework)]
      },
      // The script replaces these placeholders with its counts.
      "count-text": words.say(
        "explorer-count",
        [
          "entities": .text("{entities}"), "indicators": .text("{indicators}"), "ratings": .text("{ratings}"),
        ]),
    ]
  }

  private func isUsed(_ area: String) -> Bool { edition.framework.indicators.contains { $0.area == area } }
}
