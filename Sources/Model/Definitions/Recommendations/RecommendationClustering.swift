/// Joins recommendations that repeat one another.
struct RecommendationClustering {
  private(set) var clusters: [RecommendationCluster] = []
  /// The position of the cluster of each recommendation.
  private(set) var positions: [Int]
  private var parents: [Int]

  init(_ recommendations: [Recommendation], positions known: [String: Int]) {
    parents = Array(recommendations.indices)
    positions = []
    for (index, recommendation) in recommendations.enumerated() {
      for link in recommendation.links where link.kind == .repeats {
        if let target = known[link.target] { parents[root(of: index)] = root(of: target) }
      }
    }
    let superseded = Self.superseded(recommendations, known)
    gather(recommendations, superseded)
  }

  /// Where the newest recommendation that supersedes each one stands; none of them is in the same cluster.
  private static func superseded(_ recommendations: [Recommendation], _ known: [String: Int]) -> [Int: [Int]] {
    var superseded: [Int: [Int]] = [:]
    for (index, recommendation) in recommendations.enumerated() {
      for link in recommendation.links where link.kind == .supersedes {
        if let target = known[link.target] { superseded[target, default: []].append(index) }
      }
    }
    return superseded
  }

  private mutating func gather(_ recommendations: [Recommendation], _ superseded: [Int: [Int]]) {
    var groups: [Int: [Int]] = [:]
    for index in recommendations.indices { groups[root(of: index), default: []].append(index) }
    // Without a year, a recommendation counts as the oldest.
    let sorted = groups.values.map { $0.sorted { Self.isOlder($0, $1, recommendations) } }
      .sorted { ($0.last ?? 0) < ($1.last ?? 0) }
    positions = Array(repeating: 0, count: recommendations.count)
    for (position, group) in sorted.enumerated() {
      for index in group { positions[index] = position }
      let newest = group.last ?? 0
      let year = recommendations[newest].year ?? 0
      let isSuperseded = group.contains { member in
        (superseded[member] ?? []).contains { index in
          // A text that was superseded and repeated later stands again.
          !group.contains(index) && (member == newest || (recommendations[index].year ?? 0) >= year)
        }
      }
      clusters.append(
        RecommendationCluster(members: group.map { recommendations[$0].id }, isCurrent: !isSuperseded))
    }
  }

  private static func isOlder(_ a: Int, _ b: Int, _ recommendations: [Recommendation]) -> Bool {
    (recommendations[a].year ?? 0, a) < (recommendations[b].year ?? 0, b)
  }

  private mutating func root(of index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }
}
