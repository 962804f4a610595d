import Model
import Words

/// The cover of the pack: the session, what matters first, and the papers.
struct SessionCoverPage {
  let view: SessionView
  let papers: [SessionDocument]

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "index", title: view.say("session-cover-title", ["year": .number(briefing.session.year)]),
      subtitle: view.say(
        "session-cover-subtitle", ["days": .text(view.days(briefing.days.first, briefing.days.last))]),
      sections: [first, session, contents])
  }

  /// What matters first: each line only where it applies.
  private var first: SessionDocument.Section {
    let items = [
      line(.decisionsOverdue, "session-first-decisions", of: .decisionsFollowed, "decisions"),
      line(.addresseesSilent, "session-first-silent", of: .addresseesAsked, "decisions"),
      line(.productsOverdue, "session-first-products", of: .products, "task-forces"),
      line(.recommendationsPast, "session-first-past", of: nil, "recommendations"),
      line(.recommendationsDue, "session-first-due", of: nil, "recommendations"),
      line(.issuesUncovered, "session-first-issues", of: .issueGroups, "issues"),
      line(.duplications, "session-first-duplications", of: nil, "duplications"),
      line(.reviewsOverdue, "session-first-reviews", of: nil, "peer-reviews"),
      line(.entitiesWithoutReview, "session-first-unreviewed", of: .members, "peer-reviews"),
      line(.entitiesBelow, "session-first-below", of: .members, "focal-points"),
      line(.entitiesWithoutFocalPoint, "session-first-uncovered", of: .members, "focal-points"),
      line(.requestsOpen, "session-first-support", of: .requests, "support"),
    ].compactMap { $0 }
    return SessionDocument.Section(
      id: "first", heading: view.say("session-first"),
      paragraphs: items.isEmpty ? [.init(view.say("session-first-nothing"))] : [], items: items,
      sources: ["counts.csv"], isFirst: true)
  }

  private func line(
    _ count: SessionCount, _ key: String, of whole: SessionCount?, _ page: String
  ) -> SessionView.Line? {
    guard briefing[count] > 0 else { return nil }
    return .init(
      view.say(key, ["n": view.count(count), "all": .count(whole.map { briefing[$0] } ?? 0)]), link: "\(page).html")
  }

  private var session: SessionDocument.Section {
    let session = briefing.session
    var items = [view.say("session-fact-days", ["days": .text(view.days(briefing.days.first, briefing.days.last))])]
    if let commission = session.commission {
      items.append(
        view.say(
          commission.number == nil ? "session-fact-commission" : "session-fact-commission-number",
          ["n": .number(commission.number ?? 0), "date": .text(view.date(commission.opens))]))
    }
    if !session.place.isEmpty { items.append(view.say("session-fact-place", ["place": .text(session.place)])) }
    if let host = session.host { items.append(view.say("session-fact-host", ["entity": .text(view.name(host))])) }
    if !session.theme.isEmpty { items.append(view.say("session-fact-theme", ["theme": .text(session.theme)])) }
    if !session.note.isEmpty { items.append(session.note) }
    items.append(view.say("session-fact-members", ["n": view.count(.members)]))
    let rule = session.statedDays == nil ? "session-days-rule" : "session-days-stated"
    return SessionDocument.Section(
      id: "session", heading: view.say("session-facts"),
      paragraphs: (view.isFictional ? [.init(view.say("status-fictional"))] : []) + [
        .init(view.say(rule)), .init(view.say("session-counting", ["date": .text(view.date(briefing.days.first))])),
      ],
      items: items.map { .init($0) })
  }

  private var contents: SessionDocument.Section {
    SessionDocument.Section(
      id: "papers", heading: view.say("session-papers"),
      items: papers.map {
        SessionView.Line(pieces: [.init(text: $0.title, link: "\($0.name).html"), .init(text: ": \($0.subtitle)")])
      })
  }
}
