import Model
import Words

/// The recommendations that are due between the session before and the next one.
struct SessionRecommendationsPage {
  let view: SessionView

  var document: SessionDocument {
    let rows = view.briefing.recommendations
    return SessionDocument(
      name: "recommendations", title: view.say("session-recommendations-title"),
      subtitle: view.say("session-as-of", ["date": .text(view.date(view.briefing.days.first))]),
      sections: [
        section("past", rows.filter(\.isPast), .recommendationsPast),
        section("due", rows.filter { !$0.isPast }, .recommendationsDue),
      ])
  }

  private func section(
    _ id: String, _ rows: [DueRecommendation], _ count: SessionCount
  ) -> SessionDocument.Section {
    SessionDocument.Section(
      id: id, heading: view.say("session-recommendations-\(id)"),
      paragraphs: [
        .init(rows.isEmpty ? view.say("session-recommendations-none") : view.say("session-recommendations-note"))
      ],
      table: view.table(
        view.say("session-recommendations-caption", ["n": view.count(count)]),
        [
          view.column("session-column-recommendation"), view.column("session-column-text"),
          view.column("session-column-due"), view.column("session-column-asked", isNumber: true),
          view.column("session-column-answered", isNumber: true),
        ],
        rows.map { row in
          [
            SessionView.Line(pieces: [view.link(row.id)]), .init(view.text(of: row.id) ?? ""),
            .init(view.date(row.due)), view.number(row.askedCount), view.number(row.answeredCount),
          ]
        }), sources: ["recommendations.csv"])
  }
}
