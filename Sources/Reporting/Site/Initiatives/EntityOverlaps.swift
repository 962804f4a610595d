import Model

/// How many pairs of initiatives two entities have with each other.
struct EntityOverlaps {
  /// Two entities, by the order of their codes.
  struct Pair: Hashable {
    let first: String
    let second: String
  }

  /// The kind of a pair, which nobody learns who does not see both initiatives.
  enum Seen: Hashable {
    case shown(InitiativePair.Kind)
    case hidden
  }

  /// Pairs by the two entities and the kind.
  let counts: [Pair: [Seen: Int]]

  init(_ report: InitiativeReport) {
    var counts: [Pair: [Seen: Int]] = [:]
    for pair in report.pairs {
      let (one, other) = (report.initiatives[pair.first], report.initiatives[pair.second])
      let seenAs = report.audience.sees(one) && report.audience.sees(other) ? Seen.shown(pair.kind) : .hidden
      let (first, second) = (one.entities, other.entities)
      var seen: Set<Pair> = []
      for one in first {
        for other in second where one != other {
          let key = Pair(first: min(one, other), second: max(one, other))
          if seen.insert(key).inserted { counts[key, default: [:]][seenAs, default: 0] += 1 }
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
