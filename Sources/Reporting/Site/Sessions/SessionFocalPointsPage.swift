import Model
import Words

/// The coverage of focal points for gender against the requirement, by entity; names of persons are never shown.
struct SessionFocalPointsPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "focal-points", title: view.say("session-focal-title"), subtitle: view.say("session-focal-subtitle"),
      sections: [coverage, gaps])
  }

  private var coverage: SessionDocument.Section {
    let rows = briefing.coverage.map { row -> [SessionView.Line] in
      [
        .init(row.entity), .init(view.say("session-coverage-\(row.state.rawValue)")), view.number(row.main.count),
        view.number(row.main.count { $0.meets == true }), view.number(row.main.count { !$0.hasAlternate }),
        .init(row.year.map { String($0) } ?? ""),
      ]
    }
    return SessionDocument.Section(
      id: "coverage", heading: view.say("session-focal-coverage"), paragraphs: [.init(view.say("session-focal-note"))],
      table: view.table(
        view.say("session-focal-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-requirement"),
          view.column("session-column-main", isNumber: true), view.column("session-column-meeting", isNumber: true),
          view.column("session-column-without-alternate", isNumber: true), view.column("session-column-told-for"),
        ], rows), sources: ["focal-point-coverage.csv"])
  }

  /// What is missing, focal point by focal point.
  private var gaps: SessionDocument.Section {
    let rows = briefing.coverage.flatMap { row in
      row.main.filter { $0.meets != true || !$0.hasAlternate }.map { main -> [SessionView.Line] in
        let point = main.focalPoint
        return [
          .init(row.entity), .init(view.text(point.function)),
          .init(part(main.level, point.level?.description)), .init(part(main.terms, nil)),
          .init(part(main.time, point.shareOfTime.map { view.say("session-percent", ["n": .text($0.description)]) })),
          .init(view.say(main.hasAlternate ? "session-yes" : "session-missing")),
        ]
      }
    }
    return SessionDocument.Section(
      id: "gaps", heading: view.say("session-focal-gaps"),
      paragraphs: rows.isEmpty ? [.init(view.say("session-focal-no-gaps"))] : [],
      table: view.table(
        view.say("session-focal-gaps-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-function"),
          view.column("session-column-level"), view.column("session-column-terms"), view.column("session-column-time"),
          view.column("session-column-alternate"),
        ], rows), sources: ["focal-points.csv"])
  }

  /// Whether a part of the requirement is met, with its value.
  private func part(_ holds: Bool?, _ value: String?) -> String {
    guard let holds else {
      return value.map { view.say("session-part-unclear", ["value": .text($0)]) } ?? view.say("session-not-stated")
    }
    guard let value else { return view.say(holds ? "session-yes" : "session-missing") }
    return holds ? value : view.say("session-part-below", ["value": .text(value)])
  }
}
