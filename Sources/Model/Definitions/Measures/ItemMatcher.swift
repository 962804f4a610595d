/// A filter with all names resolved, which tests many items quickly.
package struct ItemMatcher: Hashable, Sendable {
  /// Bit n is set if the kind at position n is wanted.
  private let kinds: UInt32
  private let screened: Bool?
  /// For each scale and each of its codes, whether the code is wanted; nil if it has no counterpart.
  private let markers: [[Bool?]]?
  private let facts: WorkFacts
  private let factCount: Int
  private let goals: UInt32
  private let partners: Int

  package init(_ filter: ItemFilter, markers scales: MarkerScales) {
    kinds = (filter.kinds.isEmpty ? WorkItemKind.allCases : filter.kinds)
      .filter { filter.work == nil || $0.work == filter.work }.reduce(0) { $0 | 1 << UInt32($1.position) }
    screened = filter.screened
    markers = filter.marker.map { wanted in
      scales.scales.indices.map { scale in
        scales.scales[scale].codes.indices.map { position in
          scales.counterpart(ofCode: position, on: scale, to: wanted.scale).map(wanted.codes.contains)
        }
      }
    }
    facts = WorkFacts(filter.facts)
    factCount = filter.factsAtLeast ?? filter.facts.count
    goals = filter.goals.reduce(0) { $0 | 1 << UInt32($1) }
    partners = filter.partnersAtLeast ?? 0
  }

  /// The result of testing one item.
  package enum Result: Hashable, Sendable {
    case known(Outcome)
    /// The filter requires a marker, and the item has none.
    case unscreened
    /// The item's marker has no counterpart on the filter's scale.
    case unmapped
  }

  package func result(_ item: WorkItem) -> Result {
    if kinds >> UInt32(item.kind.position) & 1 == 0 { return .known(.notMet) }
    if goals != 0, item.goals & goals == 0 { return .known(.notMet) }
    if item.partners < partners { return .known(.notMet) }
    var outcome = factCount == 0 ? Outcome.met : factOutcome(item)
    if let screened {
      switch item.marker {
      case .unreadable: outcome = outcome == .notMet ? .notMet : .unanswered
      case .unscreened: if screened { return .known(.notMet) }
      case .code: if !screened { return .known(.notMet) }
      }
    }
    if let markers {
      switch item.marker {
      case .unscreened: return .unscreened
      case .unreadable: outcome = outcome == .notMet ? .notMet : .unanswered
      case .code(let scale, let position):
        guard let isWanted = markers[scale][position] else { return .unmapped }
        if !isWanted { return .known(.notMet) }
      }
    }
    return .known(outcome)
  }

  private func factOutcome(_ item: WorkItem) -> Outcome {
    let yes = item.yes.intersection(facts).count
    if yes >= factCount { return .met }
    let open = facts.subtracting(item.yes).subtracting(item.no).count
    return yes + open >= factCount ? .unanswered : .notMet
  }
}
