import Model

/// Counts pairs of recommendations and entities in groups.
///
/// What an answer says that is not public is counted in the total of the system alone, and only if several entities
/// gave such answers: any smaller group would tell who said it.
struct FollowUpCounting {
  /// The number of entities among which an answer cannot be told to be that of one.
  static let minWithheld = 3

  let subjects: [FollowUpSubject]
  let entities: [String]

  func groups(of pairs: [FollowUpPair], in year: Int) -> [FollowUpGroup] {
    FollowUpGrouping.allCases.flatMap { grouping in
      let byKey = FollowUpKeys(subjects: subjects, entities: entities).groups(of: pairs, grouping)
      return byKey.map { key, members in
        FollowUpGroup(
          year: year, grouping: grouping, key: key,
          counts: counts(of: members, countsWithheld: grouping == .system && Self.hidesEach(members)))
      }
    }
  }

  /// Whether the answers that are not public come from so many entities that none can be told from their counts.
  static func hidesEach(_ pairs: [FollowUpPair]) -> Bool {
    Set(pairs.lazy.filter(\.isWithheld).map(\.entity)).count >= minWithheld
  }

  private func counts(of pairs: [FollowUpPair], countsWithheld: Bool) -> [FollowUpCount: Int] {
    var counts: [FollowUpCount: Int] = [.asked: pairs.count]
    var acting: [Int: Int] = [:]
    var seen: Set<Int> = []
    for pair in pairs {
      seen.insert(pair.subject)
      guard let answer = pair.answer else {
        counts[.noResponse, default: 0] += 1
        continue
      }
      counts[.answered, default: 0] += 1
      if pair.isWithheld { counts[.notPublic, default: 0] += 1 }
      guard countsWithheld || !pair.isWithheld else { continue }
      counts[answer.response.map { .response($0) } ?? .blankResponse, default: 0] += 1
      counts[answer.status.map { .status($0) } ?? .blankStatus, default: 0] += 1
      if answer.status == .inProgress || answer.status == .implemented { acting[pair.subject, default: 0] += 1 }
      add(pair, to: &counts)
    }
    counts[.recommendations] = seen.count
    counts[.withoutIndicator] = seen.count { !subjects[$0].hasIndicator }
    counts[.joint] = acting.values.count { $0 > 1 }
    return counts
  }

  private func add(_ pair: FollowUpPair, to counts: inout [FollowUpCount: Int]) {
    if pair.isOverdue { counts[.overdue, default: 0] += 1 }
    guard let postponement = pair.postponement else { return }
    if postponement.timesMoved > 0 { counts[.postponed, default: 0] += 1 }
    counts[.timesMoved, default: 0] += postponement.timesMoved
    counts[.daysLate, default: 0] += postponement.daysLate
  }
}
