import Model
import Words

/// Peer reviews: due, done, their recommendations, and pairs proposed.
struct SessionReviewsPage {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var document: SessionDocument {
    SessionDocument(
      name: "peer-reviews", title: view.say("session-reviews-title"), subtitle: view.say("session-reviews-subtitle"),
      sections: [reviews, recommendations, cycles, proposals])
  }

  private var reviews: SessionDocument.Section {
    let rows = briefing.reviews.map { review -> [SessionView.Line] in
      [
        .init(review.entity), .init(review.reviewer), .init(view.say("session-review-\(review.state.rawValue)")),
        .init(review.due.map(due) ?? view.say("session-not-stated")),
        .init(review.state == .done ? view.date(review.done) : ""),
      ]
    }
    return SessionDocument.Section(
      id: "reviews", heading: view.say("session-reviews-list"),
      paragraphs: [
        .init(
          rows.isEmpty
            ? view.say("session-reviews-none")
            : view.say(
              "session-reviews-note",
              [
                "done": view.count(.reviewsDone), "due": view.count(.reviewsDue),
                "overdue": view.count(.reviewsOverdue),
                "undated": view.count(.reviewsUndated),
              ]))
      ],
      table: view.table(
        view.say("session-reviews-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-reviewer"),
          view.column("session-column-state"), view.column("session-column-due"), view.column("session-column-done-on"),
        ], rows), sources: ["peer-reviews.csv"])
  }

  private func due(_ due: DateOrYear) -> String {
    switch due {
    case .date(let date): view.date(date)
    case .year(let year): String(year)
    }
  }

  private var recommendations: SessionDocument.Section {
    let rows = briefing.reviews.flatMap { review in
      review.recommendations.map { recommendation -> [SessionView.Line] in
        [
          .init(review.entity), .init(review.reviewer), .init(view.text(recommendation.text)),
          .init(view.status(recommendation.status)), .init(String(recommendation.year)),
        ]
      }
    }
    return SessionDocument.Section(
      id: "recommendations", heading: view.say("session-review-recommendations"),
      paragraphs: rows.isEmpty ? [.init(view.say("session-review-recommendations-none"))] : [],
      table: view.table(
        view.say("session-review-recommendations-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-reviewer"),
          view.column("session-column-recommendation"), view.column("session-column-status"),
          view.column("session-column-told-for"),
        ], rows), sources: ["review-recommendations.csv"])
  }

  private var cycles: SessionDocument.Section {
    let rows = briefing.reviewCycles.map { cycle -> [SessionView.Line] in
      let state =
        cycle.isWithoutReview ? (cycle.isPlanned ? "planned" : cycle.last == nil ? "unknown" : "late") : "in-time"
      return [
        .init(cycle.entity), .init(cycle.last.map { view.date($0) } ?? view.say("session-review-none-known")),
        .init(cycle.next.map { view.date($0) } ?? ""), .init(view.say("session-cycle-\(state)")),
      ]
    }
    return SessionDocument.Section(
      id: "cycles", heading: view.say("session-cycles"), paragraphs: [.init(view.say("session-cycles-note"))],
      table: view.table(
        view.say("session-cycles-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-last"), view.column("session-column-next"),
          view.column("session-column-state"),
        ], rows), sources: ["review-cycles.csv"])
  }

  private var proposals: SessionDocument.Section {
    let rows = briefing.proposedReviews.map { proposal -> [SessionView.Line] in
      [
        .init(proposal.entity), .init(proposal.reviewer),
        .init(proposal.indicators.joined(separator: view.say("list-comma"))), view.number(proposal.indicators.count),
      ]
    }
    return SessionDocument.Section(
      id: "proposals", heading: view.say("session-proposals"),
      paragraphs: [.init(view.say("session-proposals-rule", ["year": .number(briefing.reportYear)]))]
        + (rows.isEmpty ? [.init(view.say("session-proposals-none"))] : []),
      table: view.table(
        view.say("session-proposals-caption"),
        [
          view.column("session-column-entity"), view.column("session-column-reviewer"),
          view.column("session-column-strong"), view.column("session-column-number", isNumber: true),
        ], rows), sources: ["proposed-reviews.csv"])
  }
}
