import Model

/// The tables of a submission; a CSV file is named after its table.
///
/// ```swift
/// print(Table(fileName: "ratings.csv") == .ratings)  // true
/// print(Table(header: ["entity", "year", "indicator", "question", "answer"]) == .answers)  // true
/// ```
package enum Table: String, CaseIterable, Sendable {
  case ratings, answers, work, rates, actions, recommendations, grades, initiatives, issues

  /// Whether the program already uses the table.
  var isRead: Bool {
    switch self {
    case .ratings, .answers, .work, .rates, .actions, .recommendations, .grades, .initiatives: true
    case .issues: false
    }
  }

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
    case .initiatives: [.entity, .year, .id, .title]
    default: []
    }
  }

  /// Whether the table is about recommendations, whose columns have names that mean nothing elsewhere.
  var isAboutRecommendations: Bool { self == .recommendations || self == .grades }

  /// The fields of the table, in the order used in guides; empty for a table that is not used yet.
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
    default: []
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
