import Model

/// Which texts are in force in place of those that were superseded.
struct TextSuccession {
  private let register: RecommendationRegister
  /// The ids of the texts that supersede a text.
  private let successors: [String: [String]]

  init(_ register: RecommendationRegister) {
    self.register = register
    var successors: [String: [String]] = [:]
    for recommendation in register.recommendations {
      for link in recommendation.links where link.kind == .supersedes {
        successors[register[link.target]?.id ?? link.target, default: []].append(recommendation.id)
      }
    }
    self.successors = successors
  }

  /// The ids of the texts that are in force in place of this one, sorted; nil if it counts itself.
  ///
  /// A text that a later one repeats counts with it.
  func replacements(of id: String) -> [String]? {
    guard let cluster = register.cluster(of: id), !cluster.isCurrent else { return nil }
    var seen: Set<String> = [cluster.representative]
    var open = cluster.members
    var current: Set<String> = []
    while let member = open.popLast() {
      for next in successors[member] ?? [] {
        guard let cluster = register.cluster(of: next), seen.insert(cluster.representative).inserted else { continue }
        if cluster.isCurrent { current.insert(cluster.representative) } else { open += cluster.members }
      }
    }
    return current.sorted()
  }
}
