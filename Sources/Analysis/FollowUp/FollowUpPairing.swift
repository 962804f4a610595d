import Model

/// Joins recommendations, the entities that they address, and what these answered.
struct FollowUpPairing {
  private struct Key: Hashable {
    let subject: Int
    let entity: String
  }

  private let register: RecommendationRegister
  private let subjects: FollowUpSubjects
  private let population: Population
  private let responses: [ReportedResponse]
  /// The positions of the responses by what they are about, by year.
  private let history: [Key: [Int]]
  private let codes: Set<String>

  init(
    register: RecommendationRegister, subjects: FollowUpSubjects, population: Population,
    responses: [ReportedResponse]
  ) {
    self.register = register
    self.subjects = subjects
    self.population = population
    self.responses = responses
    codes = Set(population.codes)
    var history: [Key: [Int]] = [:]
    for position in responses.indices.sorted(by: { responses[$0].year < responses[$1].year }) {
      guard let subject = subjects.position(of: responses[position].recommendation) else { continue }
      history[Key(subject: subject, entity: responses[position].entity), default: []].append(position)
    }
    self.history = history
  }

  /// All pairs of a year, in the order of the recommendations and then of the entities.
  func pairs(in year: Int, asOf: CalendarDate?) -> [FollowUpPair] {
    subjects.subjects.indices.flatMap { position -> [FollowUpPair] in
      guard let text = text(of: position, in: year) else { return [] }
      return addressees(of: text, in: year).map { pair(position, text, $0, year, asOf) }
    }
  }

  /// The newest text of the recommendation that was decided by the end of `year`.
  private func text(of position: Int, in year: Int) -> Recommendation? {
    subjects.subjects[position].members.reversed().lazy.compactMap { register[$0] }
      .first { FollowUpSubjects.isDecided($0, by: year) }
  }

  private func addressees(of text: Recommendation, in year: Int) -> [String] {
    register.addressees(of: text, in: year, fictional: population.isFictional).filter(codes.contains)
  }

  private func pair(
    _ position: Int, _ text: Recommendation, _ entity: String, _ year: Int, _ asOf: CalendarDate?
  ) -> FollowUpPair {
    let rows = rows(of: Key(subject: position, entity: entity), until: year, preferring: text.id)
    // What ended the follow-up stands until the entity says something else.
    let answer = rows.last.flatMap { $0.year == year || $0.isFinal ? $0 : nil }
    let due = answer?.due ?? register.dueDate(of: text, in: year)
    let isOverdue =
      if let answer, !answer.isFinal, let due, let asOf { due < asOf } else { false }
    return FollowUpPair(
      year: year, subject: position, entity: entity, answer: answer, due: due, isOverdue: isOverdue,
      postponement: answer.flatMap { Postponement(of: $0, in: rows, asOf: asOf) })
  }

  /// The rows that count, one a year, from the oldest.
  private func rows(of key: Key, until year: Int, preferring id: String) -> [ReportedResponse] {
    var rows: [ReportedResponse] = []
    for position in history[key] ?? [] where responses[position].year <= year {
      let row = responses[position]
      guard let last = rows.last, last.year == row.year else {
        rows.append(row)
        continue
      }
      // Of answers to several texts that repeat one another, the one to the newest counts.
      if last.recommendation != id, row.recommendation == id || isNewer(row, last, key.subject) {
        rows[rows.count - 1] = row
      }
    }
    return rows
  }

  private func isNewer(_ a: ReportedResponse, _ b: ReportedResponse, _ subject: Int) -> Bool {
    let members = subjects.subjects[subject].members
    return (members.firstIndex(of: a.recommendation) ?? 0) > (members.firstIndex(of: b.recommendation) ?? 0)
  }

  /// The answers of the year that do not count.
  func apart(in year: Int) -> [FollowUpAside] {
    var addressed: [Int: Set<String>] = [:]
    return responses.filter { $0.year == year }.compactMap { response in
      guard let position = subjects.position(of: response.recommendation) else {
        let isLater = !FollowUpSubjects.isDecided(register[response.recommendation], by: year)
        return FollowUpAside(response, isLater ? .later : .superseded)
      }
      guard let text = text(of: position, in: year) else { return FollowUpAside(response, .later) }
      if addressed[position] == nil { addressed[position] = Set(addressees(of: text, in: year)) }
      return addressed[position]?.contains(response.entity) == true ? nil : FollowUpAside(response, .notAddressed)
    }
  }
}

extension Postponement {
  /// How far the date moved; nil if no date was stated or the entity does not act.
  ///
  /// - Parameter rows: the answers until the year that is counted, from the oldest.
  init?(of answer: ReportedResponse, in rows: [ReportedResponse], asOf: CalendarDate?) {
    guard answer.response?.isRefusal != true, let asOf else { return nil }
    var dates = rows.compactMap(\.due)
    if let first = rows.lazy.compactMap(\.firstDue).first { dates.insert(first, at: 0) }
    guard let first = dates.first, let last = dates.last else { return nil }
    let end = answer.status?.isClosed == true ? last : asOf
    self.init(
      firstDue: first, timesMoved: zip(dates, dates.dropFirst()).count { $0 < $1 },
      daysLate: max(0, end.days(since: first)))
  }
}
