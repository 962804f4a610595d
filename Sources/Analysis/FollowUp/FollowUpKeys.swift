import Model

/// The groups of pairs, in the order in which they are shown.
struct FollowUpKeys {
  let subjects: [FollowUpSubject]
  let entities: [String]

  /// The pairs by the key of their group; each pair is looked at once.
  func groups(of pairs: [FollowUpPair], _ grouping: FollowUpGrouping) -> [(key: String, pairs: [FollowUpPair])] {
    // The total is told even if there is nothing to count.
    if grouping == .system { return [(grouping.rawValue, pairs)] }
    let keys = subjects.map { $0.key(grouping) }
    var groups: [String: [FollowUpPair]] = [:]
    for pair in pairs { groups[keys[pair.subject] ?? pair.entity, default: []].append(pair) }
    return order(grouping).compactMap { key in groups[key].map { (key, $0) } }
  }

  private func order(_ grouping: FollowUpGrouping) -> [String] {
    switch grouping {
    case .entity: return entities
    case .year: return Set(subjects.map(\.yearKey)).sorted()
    default:
      var seen: Set<String> = []
      return subjects.compactMap { $0.key(grouping) }.filter { seen.insert($0).inserted }
    }
  }
}
