import Model

/// The fields of the tables.
///
/// A case bears the name that files use, with capitals in the place of hyphens; its raw value is its position among all.
///
/// ```swift
/// print(Field.markerScale.name)  // marker-scale
/// print(Field(header: "Performance_Indicator") == .indicator)  // true
/// ```
package enum Field: Int, CaseIterable, CodingKey, Sendable {
  case entity, year, framework, indicator, rating, input, justification, evidence, basis, status, comment
  /// When the record was handed in, and which of several it is; the later replaces the earlier.
  case submitted, sequence
  /// Why the entity lets a warning on the row stand.
  case explanation
  case question, answer, unit
  case action, responsible, due, resources
  case id, title, kind, body, country, start, end, marker, budget, expenditure, currency, partners
  case markerScale, sdgTargets, usdPerUnit, source
  // What is said of a work item with yes or no, by the names of `WorkFact`.
  case genderAnalysis, sexDisaggregatedData, womensOrganizations, genderExpertise, genderProvisions, genderResult
  case genderIndicator, followsUp, governingBody, joint, markerJustified, markerChecked
  // Columns of the platform's export that say nothing new.
  case type, area, score

  /// The name that files use, such as `marker-scale`.
  package var name: String { Self.names[rawValue] }

  init?(name: String) {
    guard let position = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: position)
  }

  /// The names by position.
  ///
  /// That an enumeration is a coding key serves only to have the names of its cases as texts.
  static let names: [String] = allCases.map { field in
    field.stringValue.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }
}

/// Fields that belong together.
extension Field {
  /// What holds for all records of a document, and so usually stands once, at the submission.
  static let ofSubmission: [Field] = [.entity, .year, .framework, .submitted, .sequence, .comment]

  /// The fields of a work item, in the order in which guides show them.
  static let ofWork: [Field] =
    [
      .id, .title, .kind, .body, .country, .start, .end, .marker, .markerScale, .budget, .expenditure, .currency,
      .partners, .sdgTargets,
    ] + ofFacts

  /// The fields that are facts, in the order of `WorkFact`.
  static let ofFacts: [Field] = WorkFact.allCases.map { Field(name: $0.rawValue)! }
}
