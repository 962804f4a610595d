import Model
import Words

/// The task forces, what they deliver, and who belongs to them.
struct SessionTaskForcesPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "task-forces", title: view.say("session-forces-title"),
      subtitle: view.say("session-as-of", ["date": .text(view.date(briefing.days.first))]),
      sections: briefing.taskForces.isEmpty
        ? [none] : briefing.taskForces.map(section) + [ended, meetings].compactMap { $0 })
  }

  private var none: SessionDocument.Section {
    SessionDocument.Section(id: "none", heading: view.say("session-forces-none"))
  }

  private func section(_ active: ActiveTaskForce) -> SessionDocument.Section {
    let force = active.force
    var items: [SessionView.Line] = [
      .init(
        view.say("session-force-lead", ["entity": .text(force.lead.map(view.name) ?? view.say("session-not-stated"))])),
      .init(view.say("session-force-members", ["entities": .text(view.codes(force.members))])),
    ]
    if !force.follows.isEmpty {
      items.append(
        SessionView.Line(
          pieces: [.init(text: view.say("session-force-follows") + " ")] + view.links(force.follows).pieces))
    }
    if !active.focalPoints.isEmpty {
      let points = active.focalPoints.map { member in
        view.say(
          member.isListed ? "session-force-point" : "session-force-point-unlisted",
          ["entity": .text(member.entity), "function": .text(view.text(member.function))])
      }
      items.append(
        .init(
          view.say("session-force-points", ["points": .text(points.joined(separator: view.say("list-semicolon")))])))
    }
    return SessionDocument.Section(
      id: "force-\(force.id)", heading: force.title, paragraphs: [], items: items, table: products(active),
      sources: ["task-forces.csv", "products.csv"])
  }

  private func products(_ active: ActiveTaskForce) -> SessionDocument.Table? {
    view.table(
      view.say("session-products-caption", ["title": .text(active.force.title)]),
      [
        view.column("session-column-product"), view.column("session-column-due"), view.column("session-column-status"),
        view.column("session-column-serves"), view.column("session-column-evidence"),
      ],
      active.products.map { row in
        let product = row.product
        return [
          .init(product.title), .init(view.date(product.due)),
          .init(
            row.isOverdue
              ? view.say("session-status-overdue", ["status": .text(view.status(product.status))])
              : view.status(product.status)),
          view.links(product.follows), .init(product.evidence),
        ]
      })
  }

  /// Task forces that the network has ended, with what they have not delivered.
  private var ended: SessionDocument.Section? {
    let ended = briefing.sessions.latestTaskForces.values.filter(\.hasEnded).sorted { $0.id < $1.id }
    guard !ended.isEmpty else { return nil }
    let products = Dictionary(
      briefing.sessions.flatMap { session in
        session.taskForces.flatMap { force in force.products.map { (force.id + "/" + $0.title, $0) } }
      }, uniquingKeysWith: { $1 })
    return SessionDocument.Section(
      id: "ended", heading: view.say("session-forces-ended"),
      items: ended.map { force in
        let open = products.filter { $0.key.hasPrefix(force.id + "/") && $0.value.status?.isClosed != true }.map(
          \.value.title)
        return .init(
          open.isEmpty
            ? force.title
            : view.say(
              "session-force-undelivered",
              [
                "title": .text(force.title),
                "products": .text(open.sorted().joined(separator: view.say("list-semicolon"))),
              ]))
      })
  }

  private var meetings: SessionDocument.Section? {
    let meetings = briefing.sessions.flatMap(\.expertMeetings)
    guard !meetings.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "meetings", heading: view.say("session-meetings"),
      items: meetings.map { meeting in
        .init(
          view.say(
            "session-meeting",
            [
              "title": .text(meeting.title), "days": .text(view.days(meeting.first, meeting.last)),
              "place": .text(meeting.place.isEmpty ? view.say("session-place-not-stated") : meeting.place),
              "by": .text(view.codes(meeting.organizers)),
            ]))
      })
  }
}
