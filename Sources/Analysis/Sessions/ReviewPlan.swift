import Model

/// Peer reviews by their state, when the next ones are due, and who could review whom.
struct ReviewPlan {
  private(set) var reviews: [SessionReview] = []
  private(set) var cycles: [ReviewCycle] = []
  private(set) var proposals: [ProposedReview] = []

  private struct Pair: Hashable {
    let entity: String
    let reviewer: String
  }

  /// One review: two rows of different years about the same review have the same dates, or one has none.
  private struct Key: Hashable {
    let pair: Pair
    let done: CalendarDate?
    let due: DateOrYear?
  }

  init(_ calculation: SessionCalculation, members: [String]) {
    let date = calculation.days.first
    reviews = Self.reviews(calculation.network.peerReviews, on: date)
    let byEntity = Dictionary(grouping: reviews, by: \.entity)
    cycles = members.map { entity in
      let own = byEntity[entity] ?? []
      let last = own.compactMap { $0.state == .done ? $0.done : nil }.max()
      let next = last?.adding(months: ReviewCycle.months)
      return ReviewCycle(
        entity: entity, last: last, next: next, isWithoutReview: next.map { $0 < date } ?? true,
        isPlanned: own.contains { $0.state == .due })
    }
    proposals = Self.proposals(calculation, cycles, reviews)
  }

  /// The reviews by entity and reviewer; a review that a later row tells as done is no longer due.
  private static func reviews(_ rows: [PeerReview], on date: CalendarDate) -> [SessionReview] {
    let pairs = Dictionary(grouping: rows) { Pair(entity: $0.entity, reviewer: $0.reviewer) }
    return pairs.flatMap { pair, rows -> [SessionReview] in
      let done = Set(rows.compactMap(\.done)).sorted()
      let open = rows.filter { row in
        row.done == nil && !done.contains { day in row.due.map { $0.year <= day.year } ?? (row.year <= day.year) }
      }
      let finished = done.map { day in
        review(pair, rows.filter { $0.done == day || $0.done == nil && done.first == day }, done: day, on: date)
      }
      return finished + Dictionary(grouping: open, by: \.due).map { review(pair, $1, done: nil, on: date) }
    }.sorted {
      ($0.entity, $0.reviewer, $0.done?.description ?? "", $0.due?.description ?? "")
        < ($1.entity, $1.reviewer, $1.done?.description ?? "", $1.due?.description ?? "")
    }
  }

  private static func review(
    _ pair: Pair, _ rows: [PeerReview], done: CalendarDate?, on date: CalendarDate
  ) -> SessionReview {
    let latest = rows.filter { $0.due != nil }.max { $0.year < $1.year }
    let state = rows.first.map { row in
      var row = row
      (row.done, row.due) = (done, latest?.due)
      return row.state(on: date)
    }
    let texts = Dictionary(grouping: rows.filter { !$0.recommendation.isEmpty }, by: \.recommendation)
    let recommendations = texts.compactMap { text, rows in
      rows.max { $0.year < $1.year }.map {
        SessionReview.Recommendation(text: text, status: $0.status, year: $0.year)
      }
    }
    return SessionReview(
      entity: pair.entity, reviewer: pair.reviewer, due: latest?.due, done: done, state: state ?? .undated,
      recommendations: recommendations.sorted { $0.text < $1.text })
  }

  /// Pairs for entities without a review in four years and without one planned.
  ///
  /// The reviewer is of the same type, has not reviewed the entity yet, and meets requirements on the most indicators on
  /// which the entity does not. Each entity is proposed as a reviewer once.
  private static func proposals(
    _ calculation: SessionCalculation, _ cycles: [ReviewCycle], _ reviews: [SessionReview]
  ) -> [ProposedReview] {
    guard let framework = calculation.framework else { return [] }
    let known = Set(reviews.map { Pair(entity: $0.entity, reviewer: $0.reviewer) })
    let cards = Dictionary(calculation.scorecards.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    var free = calculation.population.codes.filter { cards[$0] != nil }
    var proposals: [ProposedReview] = []
    for cycle in cycles where cycle.isWithoutReview && !cycle.isPlanned {
      guard let card = cards[cycle.entity] else { continue }
      let type = calculation.population.type(of: cycle.entity)
      var best: (position: Int, indicators: [String])?
      for (position, reviewer) in free.enumerated()
      where reviewer != cycle.entity && calculation.population.type(of: reviewer) == type
        && !known.contains(Pair(entity: cycle.entity, reviewer: reviewer))
      {
        guard let other = cards[reviewer] else { continue }
        let indicators = Self.strengths(of: other, where: card, framework)
        if indicators.count > best?.indicators.count ?? 0 { best = (position, indicators) }
      }
      guard let best else { continue }
      let reviewer = free.remove(at: best.position)
      proposals.append(ProposedReview(entity: cycle.entity, reviewer: reviewer, indicators: best.indicators))
    }
    return proposals
  }

  /// The numbers of indicators on which both have a level and only `reviewer` meets requirements.
  private static func strengths(of reviewer: Scorecard, where entity: Scorecard, _ framework: Framework) -> [String] {
    zip(framework.indicators, zip(reviewer.ratings, entity.ratings)).compactMap { indicator, ratings in
      guard case .level = ratings.0.final, case .level = ratings.1.final else { return nil }
      return framework.scale.isMet(ratings.0.final) && !framework.scale.isMet(ratings.1.final) ? indicator.number : nil
    }
  }
}
