/// The ratings that the figures of a report were calculated from, read from a published report or taken from a new one.
package struct RatingSources: Sendable {
  package var indicators: [Indicator] = []
  /// In the order of the report, without entities that did not report.
  package var ratings: [Rating] = []
  /// The entities that reported or were expected to.
  package var coverage: [Report] = []
  /// The type of each entity, by its code.
  package var types: [String: String] = [:]
  /// The number of the indicator that contains a criterion, by framework and code.
  package var indicatorOfCriterion: [Criterion: String] = [:]
  /// The codes of the levels of each framework, lowest level first.
  package var levels: [String: [String]] = [:]
  /// The codes of the ratings that meet requirements, by framework.
  package var metCodes: [String: Set<String>] = [:]
  /// The codes of the ratings that the denominator of shares counts, by framework.
  package var denominatorCodes: [String: Set<String>] = [:]
  /// The entities in each state of a requirement.
  package var requirements: [Requirement: RequirementEntities] = [:]

  /// Recommendations and the entities that they address.
  package var followUp: [FollowUpRow] = []
  package var grades: [GradeRow] = []
  /// The files that define recommendations, by the id of the recommendation.
  package var recommendationFiles: [String: InputFile] = [:]

  package init() {}

  package struct Indicator: Hashable, Sendable {
    package var framework: String
    package var number: String
    package var area: String
    package var work: [String]
    package var file: String
    package var sha256: String

    package init(framework: String, number: String, area: String, work: [String], file: String, sha256: String) {
      self.framework = framework
      self.number = number
      self.area = area
      self.work = work
      self.file = file
      self.sha256 = sha256
    }
  }

  /// A final rating, or the record of whether an entity reported.
  package struct Rating: Hashable, Sendable {
    package var framework: String
    package var year: Int
    package var entity: String
    /// Empty for the record of whether an entity reported.
    package var indicator: String
    /// The code of the rating, or a code for whether the entity reported.
    package var code: String
    /// Nil if nothing was submitted.
    package var place: SourcePlace?
    /// The SHA-256 of the file, in hexadecimal.
    package var sha256: String?
    /// The provider of the common input that the rating is, or may be; nil for a rating of the entity's own.
    package var provider: String?
    /// Whether the final rating is that of a review.
    package var isReviewed: Bool

    package init(
      framework: String, year: Int, entity: String, indicator: String, code: String, place: SourcePlace? = nil,
      sha256: String? = nil, provider: String? = nil, isReviewed: Bool = false
    ) {
      self.provider = provider
      self.isReviewed = isReviewed
      self.framework = framework
      self.year = year
      self.entity = entity
      self.indicator = indicator
      self.code = code
      self.place = place
      self.sha256 = sha256
    }
  }

  /// Whether an entity that was expected to report did so.
  package struct Report: Hashable, Sendable {
    package var framework: String
    package var year: Int
    package var entity: String
    package var isReported: Bool
    package var isFirst: Bool
    /// The name on the list from outside of the entity that this one stands for; nil if there is none.
    package var listedAs: String?

    package init(framework: String, year: Int, entity: String, isReported: Bool, isFirst: Bool) {
      self.framework = framework
      self.year = year
      self.entity = entity
      self.isReported = isReported
      self.isFirst = isFirst
    }
  }

  /// A requirement in one year.
  package struct Requirement: Hashable, Sendable {
    package var framework: String
    package var year: Int
    package var criterion: String

    package init(framework: String, year: Int, criterion: String) {
      self.framework = framework
      self.year = year
      self.criterion = criterion
    }
  }

  /// The entities in each state of a requirement, by the code of the state, and those that it keeps from the next level.
  package struct RequirementEntities: Hashable, Sendable {
    package var states: [String: Set<String>]
    package var heldBack: Set<String>

    package init(states: [String: Set<String>], heldBack: Set<String>) {
      self.states = states
      self.heldBack = heldBack
    }
  }

  package struct Criterion: Hashable, Sendable {
    package var framework: String
    package var code: String

    package init(framework: String, code: String) {
      self.framework = framework
      self.code = code
    }
  }
}
