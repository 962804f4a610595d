/// Initiatives that may be one, or parts of one programme; never a verdict.
package struct InitiativeCluster: Hashable, Sendable {
  /// The positions of its initiatives in the list that was compared, in order; two or more.
  package var members: [Int]
  /// The positions of the pairs that link them, in the list of pairs.
  package var links: [Int]

  package init(members: [Int], links: [Int]) {
    self.members = members
    self.links = links
  }

  /// The clusters that pairs make.
  ///
  /// Pairs that may be the same initiative or parts of one programme are links. From the strongest on, each link joins
  /// the groups of its two initiatives if two thirds of all pairs between them are links; otherwise hundreds of
  /// initiatives would hang together by a chain of single links. A decision counts more than the kind of a pair: `joint`
  /// and `duplicate` always join, `related` and `different` are no links.
  ///
  /// - Parameter pairs: the strongest first.
  /// - Returns: the clusters with the most entities first, then those with the most members.
  package static func clusters(
    of pairs: [InitiativePair], among initiatives: [Initiative], decisions: [InitiativeDecision]
  ) -> [InitiativeCluster] {
    let decided = Dictionary(decisions.map { ($0.pair, $0.kind) }, uniquingKeysWith: { $1 })
    func decision(on pair: InitiativePair) -> InitiativeDecision.Kind? {
      decided[.init(initiatives[pair.first].id, initiatives[pair.second].id)]
    }
    let links = pairs.indices.filter { decision(on: pairs[$0])?.links ?? pairs[$0].kind.links }
    var groups = LinkedGroups(links: links.map { (pairs[$0].first, pairs[$0].second) })
    for link in links { groups.join(pairs[link].first, pairs[link].second, atLeast: 2.0 / 3) }
    for link in links where decision(on: pairs[link])?.links == true {
      groups.join(pairs[link].first, pairs[link].second, atLeast: 0)
    }
    let linksByGroup = Dictionary(
      grouping: links.filter { groups.areJoined(pairs[$0].first, pairs[$0].second) }
    ) { groups.group(of: pairs[$0].first) }
    return linksByGroup.map { InitiativeCluster(members: groups.members($0), links: $1) }
      .map { (cluster: $0, entities: $0.entityCount(among: initiatives)) }
      .sorted {
        ($1.entities, $1.cluster.members.count, $0.cluster.members[0])
          < ($0.entities, $0.cluster.members.count, $1.cluster.members[0])
      }
      .map(\.cluster)
  }

  /// The number of different entities that tell the members.
  package func entityCount(among initiatives: [Initiative]) -> Int {
    Set(members.flatMap { initiatives[$0].entities }).count
  }
}

extension InitiativePair.Kind {
  /// Whether the two initiatives may be one, or parts of one programme.
  fileprivate var links: Bool { self == .same || self == .part }
}

extension InitiativeDecision.Kind {
  fileprivate var links: Bool { self == .joint || self == .duplicate }
}
