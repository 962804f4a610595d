import Model
import Words

/// The draft agenda with a paper for each item, and the key messages whose conditions hold.
struct SessionAgendaPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "agenda", title: view.say("session-agenda-title"),
      subtitle: view.say(
        "session-agenda-subtitle", ["days": .text(view.days(briefing.days.first, briefing.days.last))]),
      sections: [agenda, messages, refused].compactMap { $0 })
  }

  private var agenda: SessionDocument.Section {
    let items = briefing.session.agenda
    let rows = (items.isEmpty ? proposed : items).map { item -> [SessionView.Line] in
      [.init(item.number), .init(item.title), paper(item), .init(item.note)]
    }
    return SessionDocument.Section(
      id: "agenda", heading: view.say("session-agenda-heading"),
      paragraphs: [.init(view.say(items.isEmpty ? "session-agenda-proposed" : "session-agenda-stated"))],
      table: view.table(
        view.say("session-agenda-caption"),
        [
          view.column("session-column-item"), view.column("session-column-title"), view.column("session-column-paper"),
          view.column("session-column-note"),
        ], rows), sources: ["agenda.csv"])
  }

  private func paper(_ item: SessionAgendaItem) -> SessionView.Line {
    guard let paper = item.paper else { return .init(view.say("session-no-paper")) }
    return SessionView.Line(pieces: [
      .init(text: view.say("session-paper-\(paper.rawValue)"), link: "\(SessionPages.name(of: paper)).html")
    ])
  }

  /// An agenda that the secretariat may begin with: an item for each paper.
  private var proposed: [SessionAgendaItem] {
    SessionPaper.allCases.enumerated().map { index, paper in
      SessionAgendaItem(number: String(index + 1), title: view.say("session-item-\(paper.rawValue)"), paper: paper)
    }
  }

  private var messages: SessionDocument.Section {
    let holding = briefing.messages.filter { $0.state == .holds }
    return SessionDocument.Section(
      id: "messages", heading: view.say("session-messages"),
      paragraphs: [.init(view.say(holding.isEmpty ? "session-messages-none" : "session-messages-note"))],
      items: holding.map { .init(text($0)) }, sources: ["messages.csv"])
  }

  /// Messages that are not proposed, so that nobody misses them.
  private var refused: SessionDocument.Section? {
    let others = briefing.messages.filter { $0.state != .holds }
    guard !others.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "refused", heading: view.say("session-messages-refused"),
      items: others.map {
        .init(view.say("session-message-\($0.state.rawValue)", ["text": .text($0.message.text)]))
      }, sources: ["messages.csv"])
  }

  /// The message with its numbers.
  private func text(_ proposed: ProposedMessage) -> String {
    var text = proposed.message.text
    for (number, value) in zip(proposed.message.numbers, proposed.values) {
      if let value { text = text.replacing("{\(number.name)}", with: shown(value)) }
    }
    return text
  }

  private func shown(_ value: FigureValue) -> String {
    guard let percent = value.share?.roundedPercent else { return view.words.text(of: value) }
    return view.say("session-percent", ["n": .text(String(describing: percent))])
  }
}
