import Model
import Words

/// The frame of the report of a session: what is known is filled in, and what must be written has its place.
struct SessionFrame {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }
  private var session: NetworkSession { briefing.session }

  var document: SessionDocument {
    SessionDocument(
      name: "index", title: view.say("session-report-title", ["year": .number(session.year)]),
      subtitle: view.say("session-cover-subtitle", ["days": .text(view.days(briefing.days.first, briefing.days.last))]),
      sections: [introduction, committees, decisions, summary, agenda, participants, next, forces])
  }

  private var introduction: SessionDocument.Section {
    var lines = [
      view.say(
        "session-report-held",
        [
          "days": .text(view.days(briefing.days.first, briefing.days.last)),
          "place": .text(session.place.isEmpty ? view.say("session-place-not-stated") : session.place),
          "host": .text(session.host.map(view.name) ?? view.say("session-not-stated")),
        ])
    ]
    if let commission = session.commission {
      lines.append(view.say("session-report-before", ["date": .text(view.date(commission.opens))]))
    }
    if !session.theme.isEmpty { lines.append(view.say("session-fact-theme", ["theme": .text(session.theme)])) }
    lines.append(
      view.say(
        "session-report-decided",
        ["decisions": .text(view.say("session-decisions", ["n": .count(session.decisions.count)]))]))
    lines.append(view.say("session-report-write-introduction"))
    return SessionDocument.Section(
      id: "introduction", heading: view.say("session-report-introduction"),
      paragraphs: ((view.isFictional ? [view.say("status-fictional")] : []) + lines).map { .init($0) })
  }

  private var committees: SessionDocument.Section {
    let items = SessionCommitteeIssue.Committee.allCases.flatMap { committee in
      session.committeeIssues.filter { $0.committee == committee }.map { issue -> SessionView.Line in
        let head = view.say(
          issue.number == nil ? "session-report-issue" : "session-report-issue-number",
          [
            "committee": .text(view.say("session-committee-\(committee.key)")),
            "number": .text(issue.number ?? ""), "text": .text(issue.text),
          ])
        return followed(head, issue.follows)
      }
    }
    return SessionDocument.Section(
      id: "committees", heading: view.say("session-report-committees"),
      paragraphs: items.isEmpty ? [.init(view.say("session-report-no-committees"))] : items,
      sources: ["committees.csv"])
  }

  /// A text, and what it follows from.
  private func followed(_ text: String, _ ids: [String]) -> SessionView.Line {
    guard !ids.isEmpty else { return .init(text) }
    return SessionView.Line(
      pieces: [.init(text: text + " "), .init(text: view.say("session-report-follows") + " ")] + view.links(ids).pieces)
  }

  private var decisions: SessionDocument.Section {
    SessionDocument.Section(
      id: "decisions", heading: view.say("session-report-decisions"),
      paragraphs: session.decisions.isEmpty
        ? [.init(view.say("session-report-no-decisions"))]
        : session.decisions.map { decision in
          var text = view.say(
            "session-report-decision", ["number": .text(decision.number), "text": .text(decision.text)])
          if !decision.addressees.isEmpty {
            text +=
              " " + view.say("session-report-to", ["to": .text(view.codes(decision.addressees.map(view.addressee)))])
          }
          if let due = decision.due { text += " " + view.say("session-report-due", ["date": .text(view.date(due))]) }
          var line = followed(text, decision.follows)
          line.anchor = session.id(of: decision)
          return line
        }, sources: ["session-decisions.csv"])
  }

  private var summary: SessionDocument.Section {
    let items = session.agenda.flatMap { item -> [SessionView.Line] in
      let taken = session.decisions.filter { $0.item == item.number }.map(\.number)
      return [
        .init(view.say("session-report-item", ["number": .text(item.number), "title": .text(item.title)])),
        .init(
          taken.isEmpty
            ? view.say("session-report-write")
            : view.say("session-report-write-decisions", ["numbers": .text(view.codes(taken))])),
      ]
    }
    return SessionDocument.Section(
      id: "summary", heading: view.say("session-report-summary"),
      paragraphs: items.isEmpty ? [.init(view.say("session-report-no-agenda"))] : items)
  }

  private var agenda: SessionDocument.Section {
    SessionDocument.Section(
      id: "agenda", heading: view.say("session-annex-agenda"),
      paragraphs: session.agenda.isEmpty ? [.init(view.say("session-report-no-agenda"))] : items)
  }

  /// The items of the agenda with their numbers.
  private var items: [SessionView.Line] {
    session.agenda.map {
      .init(view.say("session-report-item", ["number": .text($0.number), "title": .text($0.title)]))
    }
  }

  private var participants: SessionDocument.Section {
    let points = Dictionary(briefing.coverage.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    return SessionDocument.Section(
      id: "participants", heading: view.say("session-annex-participants"),
      paragraphs: [.init(view.say("session-participants-note"))],
      table: view.table(
        view.say("session-participants-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-functions"),
          view.column("session-column-took-part"),
        ],
        briefing.members.map { code in
          [
            .init(view.name(code)),
            .init(
              (points[code]?.main ?? []).map { view.text($0.focalPoint.function) }.joined(
                separator: view.say("list-semicolon"))),
            .init(view.say("session-to-fill-in")),
          ]
        }))
  }

  private var next: SessionDocument.Section {
    SessionDocument.Section(
      id: "next", heading: view.say("session-annex-next", ["year": .number(session.year + 1)]),
      paragraphs: [.init(view.say("session-next-note"))] + items)
  }

  private var forces: SessionDocument.Section {
    SessionDocument.Section(
      id: "forces", heading: view.say("session-annex-forces"),
      paragraphs: briefing.taskForces.isEmpty ? [.init(view.say("session-forces-none"))] : [],
      table: view.table(
        view.say("session-forces-caption"),
        [
          view.column("session-column-task-force"), view.column("session-column-lead"),
          view.column("session-column-members"), view.column("session-column-products"),
        ],
        briefing.taskForces.map { active in
          [
            .init(active.force.title), .init(active.force.lead ?? view.say("session-not-stated")),
            .init(view.codes(active.force.members)),
            .init(
              active.products.map { row in
                view.say(
                  "session-product-due",
                  ["title": .text(row.product.title), "due": .text(view.date(row.product.due))])
              }.joined(separator: view.say("list-semicolon"))),
          ]
        }), sources: ["task-forces.csv", "products.csv"])
  }
}

extension SessionCommitteeIssue.Committee {
  /// The end of the key of its name.
  fileprivate var key: String { self == .programmes ? "programmes" : "management" }
}
