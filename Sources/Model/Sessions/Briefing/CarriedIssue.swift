/// An emerging issue with the years for which its entity told it.
package struct CarriedIssue: Hashable, Sendable {
  /// The latest row.
  package var issue: EmergingIssue
  /// The years of all rows, in order.
  package var years: [Int]
  package var state: State
  /// Whether the reader may see it; otherwise it is only counted.
  package var isShown: Bool
  /// The ids of the decisions that take it up, by year.
  package var decisions: [String]

  package init(issue: EmergingIssue, years: [Int], state: State, isShown: Bool, decisions: [String] = []) {
    self.issue = issue
    self.years = years
    self.state = state
    self.isShown = isShown
    self.decisions = decisions
  }

  /// The name by which decisions mention an issue.
  package static func key(_ issue: EmergingIssue) -> String { "\(issue.entity)/\(issue.id)" }

  package enum State: String, CaseIterable, Sendable {
    /// Told for the latest year for the first time.
    case new
    /// Told for the latest year and for an earlier one.
    case carried
    /// Told for an earlier year only; what became of it is not known.
    case notToldAgain = "not-told-again"
  }
}

/// Emerging issues whose texts are alike, or a single issue.
package struct IssueGroup: Hashable, Sendable {
  /// The positions of the issues in `SessionBriefing.issues`, in order.
  package var members: [Int]
  /// The entities that raise them, sorted.
  package var raisedBy: [String]
  /// The entities that work on them, as far as the rows say so, sorted; empty if no row names any.
  package var workers: [String]
  package var indicators: [String]
  package var recommendations: [String]

  package init(
    members: [Int], raisedBy: [String], workers: [String], indicators: [String], recommendations: [String]
  ) {
    self.members = members
    self.raisedBy = raisedBy
    self.workers = workers
    self.indicators = indicators
    self.recommendations = recommendations
  }
}

/// Initiatives of several entities that may be one, for the network to decide.
package struct InitiativeDuplication: Hashable, Sendable {
  package var initiatives: [Initiative]
  package var entities: [String]

  package init(initiatives: [Initiative], entities: [String]) {
    self.initiatives = initiatives
    self.entities = entities
  }
}
