import Formats
import Model

/// The tables of entities from which others may learn: all of an indicator, and those for one entity.
struct ExemplarTable {
  let exemplars: Exemplars

  /// How many exemplars an entity's page names for one indicator.
  private static let most = 5

  private var view: ReportView { exemplars.view }
  private var framework: Framework { exemplars.edition.framework }

  /// All exemplars of an indicator; nil if there are none.
  func context(at position: Int) -> [String: Any]? {
    let all = exemplars.byIndicator[position]
    guard !all.isEmpty else { return nil }
    return [
      "note": note, "earlier": exemplars.earlierYear.map { String($0) } ?? false,
      "rows": all.map { exemplar in
        entry(exemplar).merging([
          "type": exemplar.type,
          "now": RatingMark(exemplar.rating, scale: framework.scale).context,
          "before": exemplar.earlier.map { RatingMark($0, scale: framework.scale).context } ?? false,
        ]) { own, _ in own }
      },
    ]
  }

  /// For each rating of an entity below requirements, from whom it may learn; nil if it has none.
  func context(for card: Scorecard) -> [String: Any]? {
    let rows = card.ratings.enumerated().compactMap { position, rating -> [String: Any]? in
      guard case .level(let level) = rating.final, level < framework.scale.lowestMetLevel else { return nil }
      let first = exemplars.first(Self.most, at: position, for: card.entity)
      let count = exemplars.byIndicator[position].count
      let indicator = framework.indicators[position]
      return [
        "name": view.indicatorName(indicator.number, framework),
        "link": "../" + PageLinks.indicator(indicator.number) + (first.isEmpty ? "" : "#learn-heading"),
        "now": RatingMark(rating.final, scale: framework.scale).context,
        "exemplars": first.map(entry), "has-exemplars": !first.isEmpty,
        "more": count > first.count ? view.words.say("learn-more", ["n": .count(count - first.count)]) : false,
      ]
    }
    guard !rows.isEmpty else { return nil }
    return [
      "note": note, "rows": rows,
      "caption": view.words.say(
        "learn-caption-entity", ["code": .text(card.entity), "year": .number(exemplars.edition.year)]),
    ]
  }

  private var note: String {
    guard let year = exemplars.earlierYear else { return view.words.say("learn-note-exceed") }
    return view.words.say("learn-note", ["year": .number(year)])
  }

  private func entry(_ exemplar: Exemplar) -> [String: Any] {
    [
      "code": exemplar.entity, "full-name": view.name(exemplar.entity),
      "entity-link": view.links.entity(exemplar.entity).map { "../\($0)" } ?? "",
      "what": view.words.say(
        exemplar.earlier == nil ? "learn-exceeds" : "learn-higher",
        [
          "title": .text(framework.scale.level(of: exemplar.rating).title),
          "year": .number(exemplars.earlierYear ?? exemplars.edition.year),
        ]),
      "practices": exemplar.practices.map { InitiativeView.beginning(of: VisibleText.onOneLine($0.title)) },
      "has-practices": !exemplar.practices.isEmpty,
    ]
  }
}
