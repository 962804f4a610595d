import Model

/// The tables of a submission; a CSV file is named after its table.
///
/// ```swift
/// print(Table(fileName: "ratings.csv") == .ratings)  // true
/// print(Table(header: ["entity", "year", "indicator", "question", "answer"]) == .answers)  // true
/// ```
package enum Table: String, CaseIterable, Sendable {
  case ratings, answers, work, rates, actions, recommendations, grades, initiatives, issues
  case focalPoints = "focal-points"
  case peerReviews = "peer-reviews"
  case support

  /// The required columns of the table.
  var required: [Field] {
    switch self {
    case .ratings: [.entity, .year, .indicator, .rating]
    case .answers: [.entity, .year, .indicator, .question, .answer]
    case .actions: [.entity, .year, .indicator, .action]
    case .work: [.entity, .year, .id, .kind]
    case .rates: [.entity, .year, .currency, .usdPerUnit, .source]
    case .recommendations: [.entity, .year, .recommendation, .response, .status]
    case .grades: [.entity, .year, .recommendation, .grader, .scale, .grade]
    case .initiatives, .issues: [.entity, .year, .id, .title]
    case .focalPoints: [.entity, .year, .function, .kind]
    case .peerReviews: [.entity, .year, .reviewer]
    case .support: [.entity, .year, .kind, .description]
    }
  }

  /// Whether the table is about recommendations, whose columns have names that mean nothing elsewhere.
  var isAboutRecommendations: Bool { self == .recommendations || self == .grades }

  /// The tables of the network.
  static let ofNetwork: [Table] = [.issues, .focalPoints, .peerReviews, .support]

  /// The fields of the table, in the order used in guides.
  var fields: [Field] {
    switch self {
    case .ratings:
      Field.submissionFields + [.indicator, .rating, .input, .justification, .evidence, .explanation, .basis, .status]
    case .answers: Field.submissionFields + [.indicator, .question, .answer, .unit, .evidence, .explanation, .basis]
    case .actions:
      Field.submissionFields + [.indicator, .action, .responsible, .due, .resources, .status, .explanation]
    case .work: Field.submissionFields + Field.workFields
    case .rates: Field.submissionFields + [.currency, .usdPerUnit, .source]
    case .recommendations:
      Field.submissionFields + [
        .recommendation, .response, .words, .status, .scale, .steps, .evidence, .lead, .due, .firstDue, .nextReport,
        .serves, .public, .explanation,
      ]
    case .grades: Field.submissionFields + [.recommendation, .grader, .scale, .grade, .date, .words]
    case .initiatives:
      Field.submissionFields
        + InitiativeField.allCases.compactMap { Field(name: $0.rawValue) }.filter {
          !Field.submissionFields.contains($0)
        }
    case .issues:
      Field.submissionFields + [
        .id, .title, .description, .raised, .where, .indicators, .recommendations, .who, .proposal, .public,
      ]
    case .focalPoints:
      Field.submissionFields + [
        .function, .kind, .level, .shareOfTime, .terms, .alternateOf, .taskForces, .name, .address,
      ]
    case .peerReviews: Field.submissionFields + [.reviewer, .due, .done, .recommendation, .status]
    case .support: Field.submissionFields + [.kind, .indicator, .with, .description, .outcome]
    }
  }

  /// Whether a record may leave the field blank, even if the table must have the column: a question may stay
  /// unanswered.
  ///
  /// A response may say nothing about one of its two axes.
  func mayLeaveBlank(_ field: Field) -> Bool {
    switch self {
    case .answers where field == .answer: true
    case .recommendations where field == .response || field == .status: true
    default: !required.contains(field)
    }
  }
}
