import Model

/// What became of the decisions of earlier sessions, and which recommendations are due.
struct DecisionFollowUp {
  private let calculation: SessionCalculation
  private let members: Set<String>
  private let forces: [String: SessionTaskForce]
  /// The latest answer of each entity to each recommendation.
  private let answers: [Key: ReportedResponse]

  private struct Key: Hashable {
    let recommendation: String
    let entity: String
  }

  init(_ calculation: SessionCalculation) {
    self.calculation = calculation
    members = Set(calculation.population.codes)
    forces = (calculation.earlier + [calculation.session]).latestTaskForces
    var answers: [Key: ReportedResponse] = [:]
    for response in calculation.responses {
      let id = calculation.register[response.recommendation]?.id ?? response.recommendation
      let key = Key(recommendation: id, entity: response.entity)
      if let known = answers[key], known.year > response.year { continue }
      answers[key] = response
    }
    self.answers = answers
  }

  private var date: CalendarDate { calculation.days.first }

  /// The decisions of the session before, and those of older sessions that are not known to be closed.
  var decisions: [FollowedDecision] {
    let last = calculation.earlier.last?.year
    return calculation.earlier.flatMap { session in
      session.decisions.filter { session.year == last || $0.status?.isClosed != true }.map { follow($0, of: session) }
    }
  }

  private func follow(_ decision: SessionDecision, of session: NetworkSession) -> FollowedDecision {
    let id = session.id(of: decision)
    let isClosed = decision.status?.isClosed == true
    let addressees = entities(of: decision, id).map { entity -> FollowedDecision.Addressee in
      let answer = answers[Key(recommendation: id, entity: entity)]
      let isShown = answer.map { $0.isPublic || calculation.audience == .secretariat } ?? true
      let due = isShown ? answer?.due ?? decision.due : decision.due
      // Of an entity that has not answered it is not known what it has done: its answer is outstanding.
      let isOpen = answer.map { isShown && !isClosed && !$0.isFinal } ?? false
      let isOverdue = isOpen && (due.map { $0 < date } ?? false)
      return .init(entity: entity, answer: answer, isShown: isShown, due: due, isOverdue: isOverdue)
    }
    let isOpen = addressees.isEmpty || addressees.contains { !$0.isShown || $0.answer?.isFinal != true }
    return FollowedDecision(
      id: id, year: session.year, decision: decision, addressees: addressees,
      isOverdue: !isClosed && isOpen && (decision.due.map { $0 < date } ?? false))
  }

  /// The entities that a decision addresses, sorted as in `entities.csv`.
  private func entities(of decision: SessionDecision, _ id: String) -> [String] {
    var codes: Set<String> = []
    for name in decision.addressees {
      if let force = forces[name] {
        codes.formUnion(force.entities)
      } else if calculation.population.entities[code: name] != nil {
        codes.insert(name)
      } else if var group = calculation.register[id] {
        group.addressees = [name]
        codes.formUnion(
          calculation.register.addressees(
            of: group, in: calculation.session.year, fictional: calculation.population.isFictional))
      }
    }
    return calculation.population.sorted(codes.intersection(members))
  }

  /// The recommendations in force that are due between the session before and the one after, by their dates.
  ///
  /// Where no session before is known, the year before counts.
  var recommendations: [DueRecommendation] {
    let register = calculation.register
    let start = calculation.earlier.last?.days?.first ?? date.adding(months: -12)
    guard let start, let end = date.adding(months: 12) else { return [] }
    let due = register.recommendations.compactMap { recommendation -> DueRecommendation? in
      guard recommendation.body != RecommendationRegister.networkBody, register.isCurrent(recommendation.id),
        let date = register.dueDate(of: recommendation, in: calculation.session.year), date >= start, date <= end
      else { return nil }
      let asked = register.addressees(
        of: recommendation, in: calculation.session.year, fictional: calculation.population.isFictional
      ).filter(members.contains)
      let known = register.cluster(of: recommendation.id)?.members ?? [recommendation.id]
      let answered = asked.filter { entity in
        known.contains { answers[Key(recommendation: $0, entity: entity)] != nil }
      }
      return asked.isEmpty
        ? nil
        : DueRecommendation(
          id: recommendation.id, due: date, askedCount: asked.count, answeredCount: answered.count,
          isPast: date < self.date)
    }
    return due.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
