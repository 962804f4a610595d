import Model

extension IndicatorRules {
  /// The criteria without which a rating at `level` cannot be: what a bare claim implies.
  ///
  /// Positions in the indicator's file. Of requirements of which any is enough none is implied.
  package func criteriaImplied(byLevel level: Int) -> [Int] {
    guard level > 0, level <= levels.last?.position ?? 0 else { return [] }
    return criteria.indices.filter { position in
      var logic = CriteriaLogic(outcomes: Array(repeating: .met, count: criteria.count))
      logic.outcomes[position] = .notMet
      return logic.outcome(ofLevel: level, in: self) == .notMet
    }
  }

  /// The smallest sets of further criteria with which `level` is reached, given what came of each criterion.
  ///
  /// One empty set when the level holds already; none when no further criterion can bring it about. All sets have the
  /// same size, and of very many only the first are given.
  package func smallestSets(toReach level: Int, from outcomes: [Outcome]) -> [[Int]] {
    var sets: [Set<Int>] = [[]]
    var position: Int? = level
    while let current = position, current > 0, let rung = levels.first(where: { $0.position == current }) {
      sets = Self.joined(sets, Self.sets(for: rung.rule, outcomes))
      position = rung.includes.flatMap { $0 < current ? $0 : nil }
    }
    guard let smallest = sets.map(\.count).min() else { return [] }
    return sets.filter { $0.count == smallest }.map { $0.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static let mostSets = 64

  /// The sets of criteria each of which makes `rule` hold.
  private static func sets(for rule: Rule, _ outcomes: [Outcome]) -> [Set<Int>] {
    switch rule {
    case .criterion(let position): return outcomes[position] == .met ? [[]] : [[position]]
    case .condition: return []
    case .all(let rules): return rules.reduce([[]]) { joined($0, sets(for: $1, outcomes)) }
    case .any(let rules): return minimal(rules.flatMap { sets(for: $0, outcomes) })
    case .none(let rules):
      // Nothing that is added makes one of these unmet.
      return CriteriaLogic(outcomes: outcomes).outcome(of: .any(rules)) == .met ? [] : [[]]
    case .atLeast(let count, let rules):
      // By how many members are chosen so far.
      var chosen: [[Set<Int>]] = [[[]]] + Array(repeating: [], count: count)
      for rule in rules {
        let own = sets(for: rule, outcomes)
        for number in stride(from: count, to: 0, by: -1) where !chosen[number - 1].isEmpty {
          chosen[number] = minimal(chosen[number] + joined(chosen[number - 1], own))
        }
      }
      return chosen[count]
    }
  }

  /// Every union of a set of `a` with a set of `b`.
  private static func joined(_ a: [Set<Int>], _ b: [Set<Int>]) -> [Set<Int>] {
    minimal(a.flatMap { first in b.map { first.union($0) } })
  }

  /// Those sets that hold no other, the smallest first.
  private static func minimal(_ sets: [Set<Int>]) -> [Set<Int>] {
    var kept: [Set<Int>] = []
    for set in sets.sorted(by: { ($0.count, $0.sorted().description) < ($1.count, $1.sorted().description) })
    where !kept.contains(where: { $0.isSubset(of: set) }) {
      kept.append(set)
      if kept.count == mostSets { break }
    }
    return kept
  }
}
