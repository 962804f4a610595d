import Model

/// The tables of a submission; a file is named after its table.
package enum Table: String, CaseIterable, Sendable {
  case ratings, answers, work, actions, recommendations, initiatives, issues

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
    } else if fields.isSuperset(of: [.entity, .rating]) || fields.isSuperset(of: [.indicator, .rating]) {
      self = .ratings
    } else {
      return nil
    }
  }

  /// Whether the program makes use of the table yet.
  var isRead: Bool { [.ratings, .answers, .actions].contains(self) }

  /// The fields without which no row of the table says anything.
  var required: [Field] {
    switch self {
    case .ratings: [.entity, .year, .indicator, .rating]
    case .answers: [.entity, .year, .indicator, .question, .answer]
    case .actions: [.entity, .year, .indicator, .action]
    default: []
    }
  }

  /// The fields of the table, in the order in which guides show them; none of a table that is not read yet.
  var fields: [Field] {
    switch self {
    case .ratings: Field.ofSubmission + [.indicator, .rating, .input, .justification, .evidence, .basis, .status]
    case .answers: Field.ofSubmission + [.indicator, .question, .answer, .unit, .evidence, .basis]
    case .actions: Field.ofSubmission + [.indicator, .action, .responsible, .due, .resources, .status]
    default: []
    }
  }

  /// Whether a record may leave the field blank although its table must have the column: a question may stay open.
  func mayLeaveBlank(_ field: Field) -> Bool { !required.contains(field) || (self == .answers && field == .answer) }
}

/// The fields of the tables, by the names that files use.
package enum Field: String, CaseIterable, Sendable {
  case entity, year, framework, indicator, rating, input, justification, evidence, basis, status, comment
  case question, answer, unit
  case action, responsible, due, resources
  // Columns of the platform's export that say nothing new.
  case type, area, score

  /// What holds for all records of a document, and so usually stands once, at the submission.
  static let ofSubmission: [Field] = [.entity, .year, .framework, .comment]

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
    var fields = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    let platform: [(String, Field)] = [
      ("entityshortname", .entity), ("entitytype", .type), ("reportyear", .year), ("reportstatus", .status),
      ("performancearea", .area), ("performanceindicator", .indicator), ("ratings", .rating), ("piratings", .rating),
      ("piratingsscore", .score),
    ]
    for (header, field) in platform { fields[header] = field }
    return fields
  }()
}
