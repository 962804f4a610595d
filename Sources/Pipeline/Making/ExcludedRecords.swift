import Intake
import Model

/// The records of submissions that a report does not count.
extension ExcludedRating {
  /// The ratings of a submission, which are left out for `reason`.
  static func ratings(of submission: Submission, _ reason: Reason, definitions: Definitions) -> [ExcludedRating] {
    guard let framework = definitions.framework(submission.key.framework) else { return [] }
    return submission.ratings.map { rating in
      ExcludedRating(
        reason, submission.key, framework.indicators[rating.indicator].number,
        rating: framework.scale.level(of: rating.rating).code, at: rating.place)
    }
  }

  /// All records of a submission, which are left out for `reason`.
  static func records(of submission: Submission, _ reason: Reason, definitions: Definitions) -> [ExcludedRating] {
    guard let framework = definitions.framework(submission.key.framework) else { return [] }
    let others =
      submission.answers.map { ($0.indicator, $0.place) } + submission.actions.map { ($0.indicator, $0.place) }
    return ratings(of: submission, reason, definitions: definitions)
      + others.map { ExcludedRating(reason, submission.key, framework.indicators[$0].number, at: $1) }
      + (submission.work.map { [ExcludedRating(reason, submission.key, "", at: $0.place)] } ?? [])
  }

  /// All responses and grades, which are left out for `reason`.
  static func records(of followUp: FollowUpRecords, _ reason: Reason) -> [ExcludedRating] {
    followUp.responses.map { ExcludedRating(reason, $0) } + followUp.grades.map { ExcludedRating(reason, $0) }
  }

  private init(_ reason: Reason, _ key: SubmissionKey, _ indicator: String, rating: String = "", at place: SourcePlace)
  {
    self.init(
      reason: reason, framework: key.framework, year: key.year, entity: key.entity, indicator: indicator,
      rating: rating, place: place)
  }
}

extension SystemReport {
  /// The records that were left out although the user may expect them to count, such as a submission with a mistyped
  /// year.
  ///
  /// A later year of an entity that has reported for the year of the report is not a mistake, unless it is in a file
  /// with the entity's own records for that year.
  var unexpectedExclusions: [ExcludedRating] {
    let cards = scorecards.filter { $0.year == year }
    let reported = Set(cards.map(\.entity))
    let ownFiles = Set(cards.flatMap(\.ratings).filter { $0.basis == .submitted }.compactMap(\.place?.file))
      .union(excludedRatings.filter { $0.reason == .disputed && $0.year == year }.map(\.place.file))
    return excludedRatings.filter { row in
      switch row.reason {
      case .unknownEntity, .notAllowed, .unreadable, .incomplete, .disputed: row.year ?? year >= year
      case .otherYear: !reported.contains(row.entity) || ownFiles.contains(row.place.file)
      case .notCounted, .fictional, .duplicate, .replaced: false
      }
    }
  }
}
