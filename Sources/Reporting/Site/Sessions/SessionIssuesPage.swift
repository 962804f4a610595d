import Model
import Words

/// Emerging issues: who raises and covers what, what nobody covers, and what became of those of earlier years.
struct SessionIssuesPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "issues", title: view.say("session-issues-title"),
      subtitle: view.say(
        "session-issues-subtitle",
        [
          "issues": .text(view.say("session-issues-count", ["n": view.count(.issues)])),
          "groups": .text(view.say("session-issue-groups", ["n": view.count(.issueGroups)])),
        ]),
      sections: [uncovered, groups, states].compactMap { $0 })
  }

  private var uncovered: SessionDocument.Section {
    let open = briefing.issueGroups.indices.filter { briefing.issueGroups[$0].workers.isEmpty }
    return SessionDocument.Section(
      id: "uncovered", heading: view.say("session-issues-uncovered"),
      paragraphs: [.init(view.say(open.isEmpty ? "session-issues-all-covered" : "session-issues-uncovered-note"))],
      items: open.map { .init(title(briefing.issueGroups[$0])) }, sources: ["issue-groups.csv"])
  }

  private var groups: SessionDocument.Section? {
    let rows = briefing.issueGroups.enumerated().map { index, group -> [SessionView.Line] in
      let hidden = group.members.count { !briefing.issues[$0].isShown }
      return [
        SessionView.Line(title(group), anchor: "group-\(index + 1)"), .init(view.codes(raisers(group))),
        .init(group.workers.isEmpty ? view.say("session-nobody") : workers(group)),
        .init(view.codes(SessionView.sorted(Set(shown(group).flatMap(\.indicators))).map(view.indicatorNumber))),
        .joined(
          shown(group).flatMap(\.recommendations).uniqued.map { .init(pieces: [view.link($0)]) },
          by: view.say("list-comma")),
        .init(hidden == 0 ? "" : view.say("session-issues-hidden", ["n": .count(hidden)])),
      ]
    }
    guard !rows.isEmpty else { return nil }
    return SessionDocument.Section(
      id: "groups", heading: view.say("session-issues-groups"),
      paragraphs: [.init(view.say("session-issues-groups-note"))],
      table: view.table(
        view.say("session-issues-groups-caption"),
        [
          view.column("session-column-issue"), view.column("session-column-raised-by"),
          view.column("session-column-workers"), view.column("session-column-indicators"),
          view.column("session-column-recommendations"), view.column("session-column-note"),
        ], rows), sources: ["issue-groups.csv", "issues.csv"])
  }

  private var states: SessionDocument.Section? {
    guard !briefing.issues.isEmpty else { return nil }
    let rows = briefing.issues.filter(\.isShown).map { carried -> [SessionView.Line] in
      let issue = carried.issue
      return [
        .init(view.text(issue.title)), .init(issue.entity), .init(view.say("session-issue-\(carried.state.rawValue)")),
        .init(carried.years.map { String($0) }.joined(separator: view.say("list-comma"))),
        view.links(carried.decisions), .init(view.text(issue.proposal)),
      ]
    }
    return SessionDocument.Section(
      id: "states", heading: view.say("session-issues-states"),
      paragraphs: [
        .init(
          view.say(
            "session-issues-states-note",
            [
              "new": view.count(.issuesNew), "carried": view.count(.issuesCarried),
              "gone": view.count(.issuesNotToldAgain), "taken": view.count(.issuesTakenUp),
              "hidden": view.count(.issuesNotPublic),
            ]))
      ],
      table: view.table(
        view.say("session-issues-states-caption"),
        [
          view.column("session-column-issue"), view.column("session-column-entity"),
          view.column("session-column-became"), view.column("session-column-years"),
          view.column("session-column-taken-up"), view.column("session-column-proposal"),
        ], rows), sources: ["issues.csv"])
  }

  private func shown(_ group: IssueGroup) -> [EmergingIssue] {
    group.members.map { briefing.issues[$0] }.filter(\.isShown).map(\.issue)
  }

  private func raisers(_ group: IssueGroup) -> [String] { shown(group).map(\.entity).uniqued }

  private func workers(_ group: IssueGroup) -> String { view.codes(shown(group).flatMap(\.workers).uniqued) }

  /// The title of the first issue that the reader may see, and how many more are like it.
  private func title(_ group: IssueGroup) -> String {
    guard let first = shown(group).first else { return view.say("session-issue-not-public") }
    let others = shown(group).count - 1
    return others == 0
      ? view.text(first.title)
      : view.say("session-issue-and-others", ["title": .text(view.text(first.title)), "n": .count(others)])
  }
}

extension Sequence<String> {
  /// The distinct texts, sorted.
  var uniqued: [String] { Set(self).sorted() }
}
