import Model
import Words

/// What became of the decisions of earlier sessions.
struct SessionDecisionsPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "decisions", title: view.say("session-decisions-title"),
      subtitle: view.say("session-as-of", ["date": .text(view.date(briefing.days.first))]),
      sections: [summary, overdue, silent, list, answers].compactMap { $0 })
  }

  private var summary: SessionDocument.Section {
    let counts: [SessionCount] = [
      .decisionsFollowed, .decisionsImplemented, .decisionsInProgress, .decisionsNotStarted, .decisionsOvertaken,
      .decisionsWithoutStatus, .decisionsOverdue, .addresseesAsked, .addresseesAnswered, .addresseesSilent,
      .addresseesOverdue, .addresseesNotPublic,
    ]
    return SessionDocument.Section(
      id: "summary", heading: view.say("session-decisions-summary"),
      paragraphs: briefing.decisions.isEmpty
        ? [.init(view.say("session-decisions-none"))] : [.init(view.say("session-decisions-note"))],
      table: view.table(
        view.say("session-counts-caption"),
        [view.column("session-column-what"), view.column("session-column-number", isNumber: true)],
        counts.map { [.init(view.say("session-count-\($0.key)")), view.number(briefing[$0])] }),
      sources: ["counts.csv"])
  }

  private var overdue: SessionDocument.Section? {
    let rows = briefing.decisions.filter(\.isOverdue)
    guard !rows.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "overdue", heading: view.say("session-decisions-overdue"),
      items: rows.map { followed in
        SessionView.Line(pieces: [
          view.link(followed.id),
          .init(
            text: view.say(
              "session-decision-due",
              ["date": .text(view.date(followed.decision.due)), "text": .text(view.text(followed.decision.text))])),
        ])
      }, sources: ["decisions.csv"])
  }

  /// Who has not answered, and what: silence is no refusal.
  private var silent: SessionDocument.Section? {
    let rows = briefing.decisions.filter { !$0.silent.isEmpty }
    guard !rows.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "silent", heading: view.say("session-silent"), paragraphs: [.init(view.say("session-silent-note"))],
      items: rows.map { followed in
        SessionView.Line(pieces: [
          view.link(followed.id), .init(text: ": " + view.codes(followed.silent.map(\.entity))),
        ])
      }, sources: ["addressees.csv"])
  }

  private var list: SessionDocument.Section? {
    guard !briefing.decisions.isEmpty else { return nil }
    let rows = briefing.decisions.map { followed -> [SessionView.Line] in
      [
        SessionView.Line(pieces: [view.link(followed.id)], anchor: followed.id),
        .init(view.text(followed.decision.text)),
        .init(view.codes(followed.decision.addressees.map(view.addressee))), .init(view.date(followed.decision.due)),
        .init(
          followed.isOverdue
            ? view.say("session-status-overdue", ["status": .text(view.status(followed.decision.status))])
            : view.status(followed.decision.status)),
        .init(
          view.say(
            "session-answers-of",
            [
              "n": .number(followed.addressees.count - followed.silent.count),
              "all": .number(followed.addressees.count),
            ])),
      ]
    }
    return SessionDocument.Section(
      id: "decisions", heading: view.say("session-decisions-list"),
      table: view.table(
        view.say("session-decisions-caption"),
        [
          view.column("session-column-decision"), view.column("session-column-text"), view.column("session-column-to"),
          view.column("session-column-due"), view.column("session-column-status"),
          view.column("session-column-answers"),
        ], rows), sources: ["decisions.csv"])
  }

  private var answers: SessionDocument.Section? {
    let rows = briefing.decisions.flatMap { followed in
      followed.addressees.map { row(followed.id, $0) }
    }
    guard !rows.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "answers", heading: view.say("session-answers"), paragraphs: [.init(view.say("session-answers-note"))],
      table: view.table(
        view.say("session-answers-caption"),
        [
          view.column("session-column-decision"), view.column("session-column-entity"),
          view.column("session-column-response"), view.column("session-column-done"), view.column("session-column-due"),
          view.column("session-column-words"), view.column("session-column-evidence"),
        ], rows), sources: ["addressees.csv"])
  }

  private func row(_ id: String, _ addressee: FollowedDecision.Addressee) -> [SessionView.Line] {
    let head: [SessionView.Line] = [SessionView.Line(pieces: [view.link(id)]), .init(addressee.entity)]
    guard let answer = addressee.answer else {
      return head + [.init(view.say("session-no-answer")), "", .init(due(addressee)), "", ""]
    }
    guard addressee.isShown else { return head + [.init(view.say("session-answer-not-public")), "", "", "", ""] }
    return head + [
      .init(
        view.say(
          "session-answer-year", ["response": .text(view.response(answer.response)), "year": .number(answer.year)])),
      .init(view.status(answer.status)), .init(due(addressee)),
      .init(view.text([answer.texts.words, answer.texts.steps].filter { !$0.isEmpty }.joined(separator: " "))),
      .init(view.text(answer.texts.evidence)),
    ]
  }

  private func due(_ addressee: FollowedDecision.Addressee) -> String {
    let due = view.date(addressee.due)
    return addressee.isOverdue ? view.say("session-due-overdue", ["date": .text(due)]) : due
  }
}

extension SessionCount {
  /// The end of the key of its label.
  var key: String { rawValue.replacing("/", with: "-") }
}
