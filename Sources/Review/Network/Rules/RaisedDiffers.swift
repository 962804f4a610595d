import Model

/// An issue that is carried from year to year, but was first raised in another year according to an earlier row.
struct RaisedDiffers: ReviewRule {
  let codes: [FindingCode] = [.issueRaisedDiffers]

  private struct Key: Hashable {
    let entity: String
    let id: String
  }

  func findings(on network: ReviewedNetwork) -> [Finding] {
    let isChecked = Set(network.records.issues.map(\.place))
    let all = (network.earlier.issues + network.records.issues).filter { $0.raised != nil }
    let byIssue = Dictionary(grouping: all) { Key(entity: $0.entity, id: $0.id) }
    var findings: [Finding] = []
    for issues in byIssue.values {
      let issues = issues.sorted { ($0.year, $0.place) < ($1.year, $1.place) }
      for (before, issue) in zip(issues, issues.dropFirst())
      where before.raised != issue.raised && before.year < issue.year && isChecked.contains(issue.place) {
        findings.append(finding(issue, after: before))
      }
    }
    return findings.sorted { $0.place < $1.place }
  }

  private func finding(_ issue: EmergingIssue, after before: EmergingIssue) -> Finding {
    ReviewedNetwork.finding(
      .issueRaisedDiffers, at: issue.raisedCell, inRecordAt: issue.place, found: String(issue.raised ?? 0),
      field: "raised", of: issue.entity, in: issue.year,
      ["id": issue.id, "before": String(before.raised ?? 0), "earlier": String(before.year)])
  }
}
