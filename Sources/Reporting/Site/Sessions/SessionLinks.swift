import Model

/// What follows from what, in both directions.
struct SessionLinks {
  /// The decisions of all sessions, what is due, what issues touch, and what all of these follow from, by year and id.
  private(set) var ids: [String] = []
  /// What each one follows from, and what follows from it.
  private(set) var back: [String: [String]] = [:]
  private(set) var forward: [String: [String]] = [:]
  private(set) var forces: [String: [SessionTaskForce]] = [:]
  private(set) var products: [String: [SessionTaskForce.Product]] = [:]
  /// Titles of emerging issues that touch it, as far as the reader may see them.
  private(set) var issues: [String: [String]] = [:]
  private(set) var indicators: [String: [String]] = [:]
  let decisions: [String: FollowedDecision]
  private var seen: Set<String> = []

  init(_ view: SessionView) {
    let briefing = view.briefing
    decisions = Dictionary(briefing.decisions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var queue: [String] = []
    for session in briefing.sessions {
      for decision in session.decisions { queue.append(session.id(of: decision)) }
      for issue in session.committeeIssues { queue += issue.follows }
    }
    queue += briefing.recommendations.map(\.id)
    queue += briefing.issues.filter(\.isShown).flatMap(\.issue.recommendations)
    for active in briefing.taskForces { take(active, &queue) }
    for (session, decision) in briefing.sessions.flatMap({ session in session.decisions.map { (session, $0) } }) {
      let id = session.id(of: decision)
      let addressed = Set(decision.addressees)
      for active in briefing.taskForces
      where addressed.contains(active.force.id) && forces[id]?.contains(where: { $0.id == active.force.id }) != true {
        forces[id, default: []].append(active.force)
      }
    }
    follow(queue, view)
    for carried in briefing.issues where carried.isShown {
      for id in carried.issue.recommendations + carried.decisions where seen.contains(id) {
        issues[id, default: []].append(carried.issue.title)
      }
    }
    let order = { (id: String) in Self.order(of: id, view.register) }
    ids.sort { order($0) < order($1) }
    back = back.mapValues { $0.sorted { order($0) < order($1) } }
    forward = forward.mapValues { $0.sorted { order($0) < order($1) } }
  }

  /// By year, then by the number of the paragraph, then by id.
  private static func order(of id: String, _ register: RecommendationRegister) -> (Int, Int, String) {
    let known = register[id]
    let digits = known?.paragraph?.prefix { $0.isASCII && $0.isNumber } ?? ""
    return (known?.year ?? 0, Int(digits) ?? 0, id)
  }

  private mutating func take(_ active: ActiveTaskForce, _ queue: inout [String]) {
    for id in active.force.follows {
      queue.append(id)
      forces[id, default: []].append(active.force)
    }
    for row in active.products {
      for id in row.product.follows {
        queue.append(id)
        products[id, default: []].append(row.product)
      }
    }
  }

  /// Follows everything back to where it began; each text once.
  private mutating func follow(_ start: [String], _ view: SessionView) {
    var queue = start
    while let id = queue.popLast() {
      guard let recommendation = view.register[id], seen.insert(recommendation.id).inserted else { continue }
      let own = recommendation.id
      ids.append(own)
      indicators[own] = view.indicators(recommendation.indicators)
      for product in products[own] ?? [] { indicators[own]? += view.indicators(product.indicators) }
      indicators[own] = indicators[own].map { SessionView.sorted(Set($0)) }
      for link in recommendation.links where link.kind != .answeredBy {
        guard let target = view.register[link.target]?.id else { continue }
        back[own, default: []].append(target)
        forward[target, default: []].append(own)
        queue.append(target)
      }
    }
  }

  /// Each link as a row: from, kind, to.
  var rows: [[String]] {
    var rows: [[String]] = []
    for id in ids {
      for target in back[id] ?? [] { rows.append([id, "follows", target]) }
      for force in forces[id] ?? [] { rows.append([id, "task-force", force.id]) }
      for product in products[id] ?? [] { rows.append([id, "product", product.title]) }
      for addressee in decisions[id]?.addressees ?? [] where !addressee.isSilent {
        rows.append([id, "answer", addressee.entity])
      }
      for indicator in indicators[id] ?? [] { rows.append([id, "indicator", indicator]) }
    }
    return rows
  }
}
