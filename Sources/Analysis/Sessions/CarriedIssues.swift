import Model

extension CarriedIssue {
  /// Each issue once, by entity and id.
  static func all(_ rows: [EmergingIssue], _ audience: SessionAudience) -> [CarriedIssue] {
    struct Key: Hashable {
      let entity: String
      let id: String
    }
    let last = rows.map(\.year).max()
    let groups = Dictionary(grouping: rows) { Key(entity: $0.entity, id: $0.id) }
    return groups.values.compactMap { rows -> CarriedIssue? in
      guard let latest = rows.max(by: { $0.year < $1.year }) else { return nil }
      let years = Set(rows.map(\.year)).sorted()
      let isEarlier = years.count > 1 || latest.raised.map { $0 < latest.year } ?? false
      return CarriedIssue(
        issue: latest, years: years, state: latest.year == last ? (isEarlier ? .carried : .new) : .notToldAgain,
        isShown: audience == .secretariat || latest.isPublic)
    }.sorted { ($0.issue.entity, $0.issue.id) < ($1.issue.entity, $1.issue.id) }
  }
}

extension IssueGroup {
  /// All issues in groups: those given, and each other issue alone; the largest first.
  static func all(_ issues: [CarriedIssue], _ groups: [[Int]]) -> [IssueGroup] {
    let grouped = Set(groups.joined())
    let all = groups + issues.indices.filter { !grouped.contains($0) }.map { [$0] }
    return all.map { members in
      let rows = members.map { issues[$0].issue }
      func distinct(_ values: [String]) -> [String] { Set(values).sorted() }
      return IssueGroup(
        members: members.sorted(), raisedBy: distinct(rows.map(\.entity)), workers: distinct(rows.flatMap(\.workers)),
        indicators: distinct(rows.flatMap(\.indicators)), recommendations: distinct(rows.flatMap(\.recommendations)))
    }.sorted { ($1.members.count, $0.members[0]) < ($0.members.count, $1.members[0]) }
  }
}
