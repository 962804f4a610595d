import Model
import Words

/// The state of ratings, and what changed: the main points and clear changes of the report on the year before.
struct SessionRatingsPage {
  let view: SessionView
  let report: SystemReport

  var document: SessionDocument {
    let year: [String: WordValue] = ["year": .number(report.year)]
    return SessionDocument(
      name: "ratings", title: view.say("session-ratings-title"), subtitle: view.say("session-ratings-subtitle", year),
      sections: sections)
  }

  private var sections: [SessionDocument.Section] {
    let pages = ReportView(report: report, words: view.words)
    guard let edition = pages.current, pages.hasFigures else {
      return [
        SessionDocument.Section(
          id: "none", heading: view.say("session-ratings-none", ["year": .number(report.year)]),
          paragraphs: [.init(view.say("session-ratings-none-note"))])
      ]
    }
    let changes = clearChanges(pages, edition)
    return [
      SessionDocument.Section(
        id: "points", heading: view.say("session-ratings-points"),
        items: pages.mainPoints.map { .init($0.sentence.text) },
        sources: ["ratings.csv"]),
      SessionDocument.Section(
        id: "changes", heading: view.say("session-ratings-changes"),
        paragraphs: [.init(view.say(changes.isEmpty ? "session-ratings-unchanged" : "session-ratings-changes-note"))],
        items: changes),
      SessionDocument.Section(
        id: "indicators", heading: view.say("session-ratings-indicators"), table: table(pages, edition),
        sources: ["ratings.csv"]),
    ]
  }

  /// The sentences about indicators whose change is more than chance explains.
  private func clearChanges(_ pages: ReportView, _ edition: ReportEdition) -> [SessionView.Line] {
    guard
      let change = report.figures.changes.last(where: { $0.framework == edition.framework.id && $0.to == edition.year })
    else { return [] }
    return edition.framework.indicators.indices.compactMap { position in
      guard case .clear = pages.statement(on: change, at: position),
        let sentence = IndicatorChange(view: pages, edition: edition, position: position).yearly
      else { return nil }
      let indicator = edition.framework.indicators[position]
      return .init(
        view.say(
          "session-ratings-change",
          ["number": .text(indicator.number), "title": .text(indicator.title), "text": .text(sentence.text)]))
    }
  }

  private func table(_ pages: ReportView, _ edition: ReportEdition) -> SessionDocument.Table? {
    let rows = edition.framework.indicators.compactMap { indicator -> [SessionView.Line]? in
      guard let group = pages.group(edition, .indicator, indicator.number) else { return nil }
      let met = pages.met(group.distribution, edition.framework)
      return [
        .init(view.say("session-indicator", ["number": .text(indicator.number), "title": .text(indicator.title)])),
        view.number(met.part), view.number(met.whole), .init(view.words.language.percent(met)),
      ]
    }
    return view.table(
      view.say("session-ratings-caption", ["year": .number(report.year), "framework": .text(edition.framework.title)]),
      [
        view.column("session-column-indicator"), view.column("session-column-met", isNumber: true),
        view.column("session-column-rated", isNumber: true), view.column("session-column-share", isNumber: true),
      ], rows)
  }
}
