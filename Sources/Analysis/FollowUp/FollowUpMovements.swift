import Model

/// Compares the pairs of two years.
struct FollowUpMovements {
  let subjects: [FollowUpSubject]
  let entities: [String]

  private struct Key: Hashable {
    let subject: Int
    let entity: String
  }

  /// The groupings for which movements are counted.
  static let groupings: [FollowUpGrouping] = [.system, .body, .theme, .entity]

  func changes(_ pairs: [FollowUpPair], from: Int, to: Int) -> [FollowUpChange] {
    let before = pairs.filter { $0.year == from }
    let after = pairs.filter { $0.year == to }
    let countsWithheld = FollowUpCounting.hidesEach(before) && FollowUpCounting.hidesEach(after)
    let keys = FollowUpKeys(subjects: subjects, entities: entities)
    return Self.groupings.flatMap { grouping -> [FollowUpChange] in
      let earlier = Dictionary(
        keys.groups(of: before, grouping).map { ($0.key, $0.pairs) }, uniquingKeysWith: { first, _ in first })
      return keys.groups(of: after, grouping).map { key, now in
        FollowUpChange(
          from: from, to: to, grouping: grouping, key: key,
          counts: counts(earlier[key] ?? [], now, countsWithheld: grouping == .system && countsWithheld))
      }
    }
  }

  private func counts(
    _ before: [FollowUpPair], _ after: [FollowUpPair], countsWithheld: Bool
  ) -> [FollowUpChange.Movement: Int] {
    var earlier = Dictionary(
      before.map { (Key(subject: $0.subject, entity: $0.entity), $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [FollowUpChange.Movement: Int] = [:]
    for pair in after {
      let old = earlier.removeValue(forKey: Key(subject: pair.subject, entity: pair.entity))
      counts[FollowUpChange.Movement(from: old, to: pair, countsWithheld: countsWithheld), default: 0] += 1
    }
    if !earlier.isEmpty { counts[.gone] = earlier.count }
    return counts
  }
}

extension FollowUpChange.Movement {
  /// - Parameter countsWithheld: whether what is not public may be counted by what it says.
  init(from before: FollowUpPair?, to after: FollowUpPair, countsWithheld: Bool) {
    guard let before else {
      self = .new
      return
    }
    switch (before.answer, after.answer) {
    case (nil, nil): self = .unanswered
    case (nil, _?): self = .newlyAnswered
    case (_?, nil): self = .noLongerAnswered
    case (let old?, let new?):
      let isWithheld = before.isWithheld || after.isWithheld
      self = isWithheld && !countsWithheld ? .notPublic : Self(old.status, new.status)
    }
  }
}
