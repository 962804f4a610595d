import Model

extension IndicatorRules {
  /// The criteria without which `level` cannot be reached, as positions in the indicator's file.
  ///
  /// A claimed rating implies them. Where any one of several criteria is enough, none of them is implied.
  package func criteriaImplied(byLevel level: Int) -> [Int] {
    guard level > 0, level <= levels.last?.position ?? 0 else { return [] }
    return criteria.indices.filter { position in
      var logic = CriteriaEvaluator(outcomes: Array(repeating: .met, count: criteria.count))
      logic.outcomes[position] = .notMet
      return logic.outcome(ofLevel: level, in: self) == .notMet
    }
  }

  /// The smallest sets of further criteria that would reach `level`, given the outcome of each criterion.
  ///
  /// One empty set if the level is already reached; no set if no further criterion can help, or if the indicator has
  /// more than 128 criteria. All sets have the same size. If there are very many, only the first are returned.
  package func smallestSets(toReach level: Int, from outcomes: [Outcome]) -> [[Int]] {
    guard outcomes.count <= CriterionSet.bitWidth else { return [] }
    var sets: [CriterionSet] = [0]
    var position: Int? = level
    while let current = position, current > 0, let currentLevel = levels.first(where: { $0.position == current }) {
      sets = Self.unions(sets, Self.sets(for: currentLevel.rule, outcomes))
      position = currentLevel.includes.flatMap { $0 < current ? $0 : nil }
    }
    guard let smallest = sets.map(\.nonzeroBitCount).min() else { return [] }
    return sets.filter { $0.nonzeroBitCount == smallest }
      .map { set in outcomes.indices.filter { set >> $0 & 1 == 1 } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A set of criteria, in which bit n stands for the criterion at position n.
  private typealias CriterionSet = UInt128

  private static let maxSets = 64

  /// The sets of criteria that each satisfy `rule`.
  private static func sets(for rule: Rule, _ outcomes: [Outcome]) -> [CriterionSet] {
    switch rule {
    case .criterion(let position): return [outcomes[position] == .met ? 0 : 1 << position]
    case .condition: return []
    case .all(let rules): return rules.reduce([0]) { unions($0, sets(for: $1, outcomes)) }
    case .any(let rules): return minimal(rules.flatMap { sets(for: $0, outcomes) })
    case .none(let rules):
      // Meeting more criteria cannot undo one that is met.
      return CriteriaEvaluator(outcomes: outcomes).outcome(of: .any(rules)) == .met ? [] : [0]
    case .atLeast(let count, let rules):
      // Indexed by the number of members chosen so far.
      var chosen: [[CriterionSet]] = [[0]] + Array(repeating: [], count: count)
      for rule in rules {
        let own = sets(for: rule, outcomes)
        for number in stride(from: count, to: 0, by: -1) where !chosen[number - 1].isEmpty {
          chosen[number] = minimal(chosen[number] + unions(chosen[number - 1], own))
        }
      }
      return chosen[count]
    }
  }

  /// The unions of each set in `a` with each set in `b`.
  private static func unions(_ a: [CriterionSet], _ b: [CriterionSet]) -> [CriterionSet] {
    if a.count == 1, b.count == 1 { return [a[0] | b[0]] }
    return minimal(a.flatMap { first in b.map { first | $0 } })
  }

  /// The sets that contain no other of the sets, the smallest first.
  private static func minimal(_ sets: [CriterionSet]) -> [CriterionSet] {
    guard sets.count > 1 else { return sets }
    var kept: [CriterionSet] = []
    for set in sets.sorted(by: { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) })
    where !kept.contains(where: { $0 & set == $0 }) {
      kept.append(set)
      if kept.count == maxSets { break }
    }
    return kept
  }
}
