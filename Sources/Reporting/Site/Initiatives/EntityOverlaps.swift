import Model

/// How many pairs of initiatives two entities have with each other.
struct EntityOverlaps {
  /// Two entities, by the order of their codes.
  struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// Pairs by the two entities and the kind.
  let counts: [Pair: [InitiativePair.Kind: Int]]

  init(_ report: InitiativeReport) {
    var counts: [Pair: [InitiativePair.Kind: Int]] = [:]
    for pair in report.pairs {
      let (first, second) = (report.initiatives[pair.first].entities, report.initiatives[pair.second].entities)
      var seen: Set<Pair> = []
      for one in first {
        for other in second where one != other {
          let key = Pair(first: min(one, other), second: max(one, other))
          if seen.insert(key).inserted { counts[key, default: [:]][pair.kind, default: 0] += 1 }
        }
      }
    }
    self.counts = counts
  }

  /// The number of pairs of any kind.
  func count(_ one: String, _ other: String) -> Int {
    counts[Pair(first: min(one, other), second: max(one, other))].map { $0.values.reduce(0, +) } ?? 0
  }

  /// The entities with the most pairs with others, the most first.
  func entities(atMost limit: Int) -> [String] {
    var totals: [String: Int] = [:]
    for (pair, kinds) in counts {
      for entity in [pair.first, pair.second] { totals[entity, default: 0] += kinds.values.reduce(0, +) }
    }
    return totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
  }
}
