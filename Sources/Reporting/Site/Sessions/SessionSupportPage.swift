import Model
import Words

/// Requests and offers of support, matched and followed up.
struct SessionSupportPage {
  let view: SessionView

  var document: SessionDocument {
    SessionDocument(
      name: "support", title: view.say("session-support-title"),
      subtitle: view.say("session-support-subtitle"),
      sections: [section(.request, "session-column-offered-by"), section(.offer, "session-column-requested-by")])
  }

  private func section(_ kind: SupportRecord.Kind, _ counterparts: String) -> SessionDocument.Section {
    let rows = view.briefing.support.filter { $0.record.kind == kind }.map { match -> [SessionView.Line] in
      let record = match.record
      return [
        .init(record.entity), .init(record.indicator.map(view.indicator) ?? view.say("session-not-stated")),
        .init(record.partner ?? ""), .init(view.text(record.description)), .init(view.codes(match.counterparts)),
        .init(view.say("session-support-\(match.state.rawValue)")), .init(view.text(record.outcome)),
        .init(String(record.year)),
      ]
    }
    return SessionDocument.Section(
      id: "\(kind.rawValue)s", heading: view.say("session-support-\(kind.rawValue)s"),
      paragraphs: [.init(rows.isEmpty ? view.say("session-support-none") : view.say("session-support-note"))],
      table: view.table(
        view.say("session-support-\(kind.rawValue)s-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-indicator"),
          view.column("session-column-with"), view.column("session-column-description"), view.column(counterparts),
          view.column("session-column-state"), view.column("session-column-outcome"),
          view.column("session-column-year"),
        ], rows), sources: ["support.csv"])
  }
}
