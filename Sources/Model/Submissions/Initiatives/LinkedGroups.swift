/// Groups of positions that grow together by links.
struct LinkedGroups {
  /// The group of each linked position, named after one of its members.
  private var groups: [Int: Int] = [:]
  private var membersByGroup: [Int: [Int]] = [:]
  /// The number of links between two groups, by both.
  private var counts: [Int: [Int: Int]] = [:]

  /// At first each position that a link names is a group of its own.
  init(links: [(Int, Int)]) {
    for (one, other) in links {
      for position in [one, other] {
        groups[position] = position
        membersByGroup[position] = [position]
      }
      counts[one, default: [:]][other, default: 0] += 1
      counts[other, default: [:]][one, default: 0] += 1
    }
  }

  func group(of position: Int) -> Int { groups[position] ?? position }

  func areJoined(_ one: Int, _ other: Int) -> Bool { group(of: one) == group(of: other) }

  /// The members of a group, in order.
  func members(_ group: Int) -> [Int] { (membersByGroup[group] ?? [group]).sorted() }

  /// Joins the groups of two positions if at least a share of all pairs between them are links.
  mutating func join(_ one: Int, _ other: Int, atLeast share: Double) {
    var (kept, gone) = (group(of: one), group(of: other))
    guard kept != gone, let keptMembers = membersByGroup[kept], let goneMembers = membersByGroup[gone] else { return }
    let links = counts[kept]?[gone] ?? 0
    guard Double(links) >= share * Double(keptMembers.count * goneMembers.count) else { return }
    // The smaller one is moved, so that no position moves often.
    if keptMembers.count < goneMembers.count { swap(&kept, &gone) }
    for position in membersByGroup[gone] ?? [] { groups[position] = kept }
    membersByGroup[kept, default: []] += membersByGroup.removeValue(forKey: gone) ?? []
    for (third, count) in counts.removeValue(forKey: gone) ?? [:] {
      counts[third]?[gone] = nil
      guard third != kept else { continue }
      counts[kept, default: [:]][third, default: 0] += count
      counts[third, default: [:]][kept, default: 0] += count
    }
  }
}
