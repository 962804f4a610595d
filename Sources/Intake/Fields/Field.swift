import Model

/// The fields of all tables.
///
/// The name of a case is the name used in files, with capitals instead of hyphens; its raw value is its position among
/// all cases.
///
/// ```swift
/// print(Field.markerScale.name)  // marker-scale
/// print(Field(header: "Performance_Indicator") == .indicator)  // true
/// ```
package enum Field: Int, CaseIterable, CodingKey, Sendable {
  case entity, year, framework, indicator, rating, input, justification, evidence, basis, status, comment
  /// When the record was submitted, and its number in a sequence of submissions; a later record replaces an earlier
  /// one.
  case submitted, sequence
  /// Why the entity accepts a warning on the row.
  case explanation
  case question, answer, unit
  case action, responsible, due, resources
  case id, title, kind, body, country, start, end, marker, budget, expenditure, currency, partners
  case markerScale, sdgTargets, usdPerUnit, source
  // Yes-or-no facts about a work item, with the same names as in `WorkFact`.
  case genderAnalysis, sexDisaggregatedData, womensOrganizations, genderExpertise, genderProvisions, genderResult
  case genderIndicator, followsUp, governingBody, joint, markerJustified, markerChecked
  // Columns of the platform's export that add no information.
  case type, area, score
  // Columns of the template that tell the reader something and hold nothing of the entity.
  case indicatorInWords, questionInWords, lastYear, supportedRating, guidance
  // The follow-up of recommendations.
  case recommendation, response, words, steps, lead, firstDue, nextReport, serves, `public`
  case grader, scale, grade, date
  // Initiatives.
  case description, countries, places, programme, indicators, groups, parent, goodPractice, practiceFor, link
  // The network: emerging issues, focal points, peer reviews and support.
  case raised, `where`, recommendations, who, proposal
  case function, level, shareOfTime, terms, alternateOf, taskForces, name, address
  case reviewer, done
  case with, outcome

  /// The name used in files, such as `marker-scale`.
  package var name: String { Self.names[rawValue] }

  init?(name: String) {
    guard let position = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: position)
  }

  /// The names by position.
  ///
  /// The enumeration is a `CodingKey` only so that the names of its cases are available as text.
  static let names: [String] = allCases.map { field in
    field.stringValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}

/// Groups of fields.
extension Field {
  /// Fields that apply to all records of a document and are therefore usually given once, for the submission.
  static let submissionFields: [Field] = [.entity, .year, .framework, .submitted, .sequence, .comment]

  /// Fields with text for human readers, which no figure uses.
  static let unusedFields: [Field] =
    [
      .comment, .title, .body, .country, .type, .area, .score,
    ] + templateFields

  /// Columns of the template beside those of its tables, with names that nobody gives to columns of data: an indicator
  /// and a question in words, last year's value, the rating that the answers support, and guidance.
  static let templateFields: [Field] = [.indicatorInWords, .questionInWords, .lastYear, .supportedRating, .guidance]

  /// Fields of ratings that most files do not have.
  static let rareFields: [Field] = [.input, .basis, .status, .submitted, .sequence, .explanation, .area, .score]

  /// The fields of a work item, in the order used in guides.
  static let workFields: [Field] =
    [
      .id, .title, .kind, .body, .country, .start, .end, .marker, .markerScale, .budget, .expenditure, .currency,
      .partners, .sdgTargets,
    ] + factFields

  /// The fields that only tables about recommendations have.
  ///
  /// Their names are common words, such as date: elsewhere they mean nothing.
  static let followUpFields: [Field] = [
    .recommendation, .response, .words, .steps, .lead, .firstDue, .nextReport, .serves, .public, .grader, .scale,
    .grade, .date,
  ]

  /// The fields that only the table of initiatives has.
  ///
  /// Their names are close to those of others, such as indicators: elsewhere they mean nothing.
  static let initiativeFields: [Field] = [
    .description, .countries, .places, .programme, .indicators, .groups, .parent, .goodPractice, .practiceFor, .link,
  ]

  /// The fields that only tables of the network have.
  ///
  /// Their names are common words, such as where and name: elsewhere they mean nothing.
  static let networkFields: [Field] = [
    .raised, .where, .recommendations, .who, .proposal, .function, .level, .shareOfTime, .terms, .alternateOf,
    .taskForces, .name, .address, .reviewer, .done, .with, .outcome,
  ]

  /// The fields with what nothing that is written may hold.
  static let privateFields: [Field] = [.name, .address]

  /// The fields of all other tables.
  static let ordinaryFields: [Field] = allCases.filter {
    !followUpFields.contains($0) && !initiativeFields.contains($0) && !networkFields.contains($0)
  }

  /// The names of the fields of all other tables.
  static let ordinaryNames: [String] = ordinaryFields.map(\.name)

  /// The names of the fields that tables about recommendations have.
  static let followUpNames: [String] = (Table.recommendations.fields + Table.grades.fields).map(\.name)

  /// The fields that are facts, in the order of `WorkFact`.
  static let factFields: [Field] = WorkFact.allCases.map { Field(name: $0.rawValue)! }
}
