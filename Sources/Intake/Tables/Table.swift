import Model

/// The tables of a submission; a file is named after its table.
package enum Table: String, CaseIterable, Sendable {
  case ratings, answers, work, rates, actions, recommendations, initiatives, issues

  /// The table after which a file such as `ratings.csv` is named.
  package init?(fileName: String) {
    let folded = FoldedText.fold(fileName.prefix { $0 != "." })
    guard let table = Table.allCases.first(where: { $0.rawValue == folded }) else { return nil }
    self = table
  }

  /// The table whose columns `names` are, for a file that is not named after one.
  package init?(header names: [String]) {
    let fields = Set(names.compactMap(Field.init(header:)))
    if fields.isSuperset(of: [.indicator, .question, .answer]) {
      self = .answers
    } else if fields.isSuperset(of: [.indicator, .action]) {
      self = .actions
    } else if fields.isSuperset(of: [.id, .kind]) {
      self = .work
    } else if fields.isSuperset(of: [.currency, .usdPerUnit]) {
      self = .rates
    } else if fields.isSuperset(of: [.entity, .rating]) || fields.isSuperset(of: [.indicator, .rating]) {
      self = .ratings
    } else {
      return nil
    }
  }

  /// The table whose columns `names` would be if some were spelt right; at least two must be so already.
  init?(misspeltHeader names: [String]) {
    guard names.count(where: { Field(header: $0) != nil }) >= 2 else { return nil }
    self.init(header: names.map { Field(header: $0) == nil ? FieldNames.likely($0)?.rawValue ?? $0 : $0 })
  }

  /// The table of which `names` hold most columns, at least two.
  static func likely(of names: [String]) -> Table? {
    let fields = Set(names.compactMap { Field(header: $0) ?? FieldNames.likely($0) })
    let counts = allCases.map { table in (table: table, count: table.required.count { fields.contains($0) }) }
    let most = counts.map(\.count).max() ?? 0
    return most >= 2 ? counts.first { $0.count == most }?.table : nil
  }

  /// Whether the program makes use of the table yet.
  var isRead: Bool {
    switch self {
    case .ratings, .answers, .work, .rates, .actions: true
    case .recommendations, .initiatives, .issues: false
    }
  }

  /// The fields without which no row of the table says anything.
  var required: [Field] {
    switch self {
    case .ratings: [.entity, .year, .indicator, .rating]
    case .answers: [.entity, .year, .indicator, .question, .answer]
    case .actions: [.entity, .year, .indicator, .action]
    case .work: [.entity, .year, .id, .kind]
    case .rates: [.entity, .year, .currency, .usdPerUnit, .source]
    default: []
    }
  }

  /// The fields of the table, in the order in which guides show them; none of a table that is not read yet.
  var fields: [Field] {
    switch self {
    case .ratings:
      Field.ofSubmission + [.indicator, .rating, .input, .justification, .evidence, .explanation, .basis, .status]
    case .answers: Field.ofSubmission + [.indicator, .question, .answer, .unit, .evidence, .explanation, .basis]
    case .actions: Field.ofSubmission + [.indicator, .action, .responsible, .due, .resources, .status, .explanation]
    case .work: Field.ofSubmission + Field.ofWork
    case .rates: Field.ofSubmission + [.currency, .usdPerUnit, .source]
    default: []
    }
  }

  /// Whether a record may leave the field blank although its table must have the column: a question may stay open.
  func mayLeaveBlank(_ field: Field) -> Bool { !required.contains(field) || (self == .answers && field == .answer) }
}

/// The fields of the tables, by the names that files use.
package enum Field: String, CaseIterable, Sendable {
  case entity, year, framework, indicator, rating, input, justification, evidence, basis, status, comment
  /// When the record was handed in, and which of several it is; the later replaces the earlier.
  case submitted, sequence
  /// Why the entity lets a warning on the row stand.
  case explanation
  case question, answer, unit
  case action, responsible, due, resources
  case id, title, kind, body, country, start, end, marker, budget, expenditure, currency, partners
  case markerScale = "marker-scale"
  case targets = "sdg-targets"
  case usdPerUnit = "usd-per-unit"
  case source
  // What is said of a work item with yes or no, by the names of `WorkFact`.
  case genderAnalysis = "gender-analysis"
  case sexDisaggregatedData = "sex-disaggregated-data"
  case womensOrganizations = "womens-organizations"
  case genderExpertise = "gender-expertise"
  case genderProvisions = "gender-provisions"
  case genderResult = "gender-result"
  case genderIndicator = "gender-indicator"
  case followsUp = "follows-up"
  case governingBody = "governing-body"
  case joint
  case markerJustified = "marker-justified"
  case markerChecked = "marker-checked"
  // Columns of the platform's export that say nothing new.
  case type, area, score

  /// What holds for all records of a document, and so usually stands once, at the submission.
  static let ofSubmission: [Field] = [.entity, .year, .framework, .submitted, .sequence, .comment]

  /// The fields of a work item, in the order in which guides show them.
  static let ofWork: [Field] =
    [
      .id, .title, .kind, .body, .country, .start, .end, .marker, .markerScale, .budget, .expenditure, .currency,
      .partners, .targets,
    ] + ofFacts

  /// The fields that are facts, in the order of `WorkFact`.
  static let ofFacts: [Field] = WorkFact.allCases.map { Field(rawValue: $0.rawValue)! }

  /// The field that a column header names: our own name, or that of the platform's export in any of its variants.
  package init?(header: String) {
    let folded = FoldedText.fold(header)
    guard let field = Self.byFoldedHeader[folded] else { return nil }
    self = field
  }

  /// Whether `names` are the columns of an export of the UN-SWAP platform, which holds no justification and no evidence.
  static func areOfPlatformExport(_ names: [String]) -> Bool {
    let folded = Set(names.map { FoldedText.fold($0) })
    return folded.contains("performanceindicator") && folded.contains("performancearea")
      && folded.isDisjoint(with: ["justification", "evidence", "basis"])
  }

  private static let byFoldedHeader: [String: Field] = {
    var fields = Dictionary(uniqueKeysWithValues: allCases.map { (FoldedText.fold($0.rawValue), $0) })
    let platform: [(String, Field)] = [
      ("entityshortname", .entity), ("entitytype", .type), ("reportyear", .year), ("reportstatus", .status),
      ("performancearea", .area), ("performanceindicator", .indicator), ("ratings", .rating), ("piratings", .rating),
      ("piratingsscore", .score),
    ]
    for (header, field) in platform { fields[header] = field }
    return fields
  }()
}
