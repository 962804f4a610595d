/// By what recommendations and the entities that they address are counted together.
package enum FollowUpGrouping: String, CaseIterable, Sendable {
  case system, body, year, theme, entity, recommendation
}

/// How a group of recommendations is followed up in one year.
package struct FollowUpGroup: Hashable, Sendable {
  package var year: Int
  package var grouping: FollowUpGrouping
  package var key: String
  package var counts: [FollowUpCount: Int]

  package init(year: Int, grouping: FollowUpGrouping, key: String, counts: [FollowUpCount: Int] = [:]) {
    self.year = year
    self.grouping = grouping
    self.key = key
    self.counts = counts
  }

  package subscript(count: FollowUpCount) -> Int { counts[count] ?? 0 }
}

/// What is counted of a group.
package enum FollowUpCount: Hashable, Sendable, CaseIterable {
  /// Recommendations, those that repeat one another once.
  case recommendations
  /// Recommendations that no indicator touches.
  case withoutIndicator
  /// Recommendations on which two or more entities act.
  case joint
  /// Pairs of a recommendation and an entity that it addresses.
  case asked
  case answered
  case noResponse
  /// Answers that others must not see. Except in the total of the system, nothing else of them is counted.
  case notPublic
  case response(RecommendationResponse)
  /// Answers that do not say whether the recommendation is accepted, or say it in another tracker's words alone.
  case blankResponse
  case status(ImplementationStatus)
  case blankStatus
  case overdue
  case postponed
  case timesMoved
  case daysLate

  package static let allCases: [FollowUpCount] =
    [.recommendations, .withoutIndicator, .joint, .asked, .answered, .noResponse, .notPublic]
    + RecommendationResponse.allCases.map { .response($0) } + [.blankResponse]
    + ImplementationStatus.allCases.map { .status($0) } + [.blankStatus, .overdue, .postponed, .timesMoved, .daysLate]

  /// The name in figures and columns.
  package var name: String {
    switch self {
    case .recommendations: "recommendations"
    case .withoutIndicator: "without-indicator"
    case .joint: "joint"
    case .asked: "asked"
    case .answered: "answered"
    case .noResponse: "no-response"
    case .notPublic: "not-public"
    case .response(let response): response.rawValue
    case .blankResponse: "response-blank"
    case .status(let status): status.rawValue
    case .blankStatus: "status-blank"
    case .overdue: "overdue"
    case .postponed: "postponed"
    case .timesMoved: "times-moved"
    case .daysLate: "days-late"
    }
  }

  /// Whether single pairs are counted, so that a trace can show which.
  package var countsPairs: Bool {
    switch self {
    case .recommendations, .withoutIndicator, .joint, .timesMoved, .daysLate: false
    default: true
    }
  }

  package init?(name: String) {
    guard let count = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = count
  }
}
