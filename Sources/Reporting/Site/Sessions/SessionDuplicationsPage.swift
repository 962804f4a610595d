import Model
import Words

/// Initiatives of several entities that may be one, for the network to decide.
struct SessionDuplicationsPage {
  let view: SessionView

  var document: SessionDocument {
    let all = view.briefing.duplications
    let rows = all.enumerated().map { index, duplication -> [SessionView.Line] in
      let shown = duplication.initiatives.filter { view.briefing.audience == .secretariat || $0.isPublic }
      let hidden = duplication.initiatives.count - shown.count
      return [
        SessionView.Line(String(index + 1), anchor: "duplication-\(index + 1)"),
        .init(view.codes(shown.flatMap(\.entities).uniqued)),
        .init(shown.map { view.text($0.title) }.joined(separator: view.say("list-semicolon"))),
        .init(hidden == 0 ? "" : view.say("session-initiatives-hidden", ["n": .count(hidden)])),
      ]
    }
    return SessionDocument(
      name: "duplications", title: view.say("session-duplications-title"),
      subtitle: view.say("session-duplications-subtitle", ["year": .number(view.briefing.reportYear)]),
      sections: [
        SessionDocument.Section(
          id: "groups", heading: view.say("session-duplications-heading", ["n": view.count(.duplications)]),
          paragraphs: [.init(view.say(all.isEmpty ? "session-duplications-none" : "session-duplications-note"))],
          table: view.table(
            view.say("session-duplications-caption"),
            [
              view.column("session-column-group"), view.column("session-column-entities"),
              view.column("session-column-initiatives"), view.column("session-column-note"),
            ], rows), sources: ["duplications.csv"])
      ])
  }
}
