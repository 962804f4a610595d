import Model

/// Checks the bodies and sessions at which something is due.
struct DueSessionCheck {
  private let bodies: [String: RecommendationBody]
  private let ids: [String]
  private let nearest: NearestText
  private(set) var findings: [Finding] = []

  init(_ drafts: [BodyDraft]) {
    bodies = Dictionary(drafts.map { ($0.body.id, $0.body) }, uniquingKeysWith: { first, _ in first })
    ids = bodies.keys.sorted()
    nearest = NearestText(ids)
    for recommendation in drafts.lazy.flatMap(\.recommendations) {
      for due in recommendation.dues { check(due, decidedIn: recommendation.year) }
    }
  }

  private mutating func check(_ due: (due: RecommendationDue, place: SourcePlace), decidedIn year: Int?) {
    guard case .session(let id, let number, _) = due.due else { return }
    guard let body = bodies[id] else {
      // Suggestions for more than a file lists mistakes would only cost time.
      let suggestion = findings.count < DefinitionMistakes.maxFindings ? nearest.nearest(to: id) : nil
      findings.append(
        Finding(
          .definitionRecommendationBody, at: due.place, found: id,
          arguments: ["allowed": ids, "suggestion": suggestion ?? ""]))
      return
    }
    guard let number, let year, let session = body.sessions.first(where: { $0.number == number }),
      session.last.year < year
    else { return }
    findings.append(
      Finding(
        .definitionRecommendationDueEarly, at: due.place, found: session.last.description,
        arguments: ["year": String(year)]))
  }
}
