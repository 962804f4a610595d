import Formats

/// A record element of the XML Schema, with its table.
struct SchemaRecord {
  let element: String
  let table: Table

  /// All record elements, in the order of the tables.
  static let all: [SchemaRecord] = Table.allCases.compactMap { table in
    XMLDocumentStructure.submission.tables.first { $0.value == table.rawValue }.map {
      SchemaRecord(element: $0.key, table: table)
    }
  }

  var typeName: String { "\(element)-record" }

  var fields: [SchemaField] { table.fields.map { SchemaField(field: $0, table: table) } }

  /// Whether every record must have the field itself; fields that the submission may give are not required.
  func requires(_ field: SchemaField) -> Bool {
    !table.mayLeaveBlank(field.field) && !Field.submissionFields.contains(field.field)
  }

  /// The fields that a submission may give for all its records.
  static let fieldsOfSubmission: [SchemaField] = (Field.submissionFields + [.basis, .status]).map {
    SchemaField(field: $0, table: .ratings)
  }

  /// The fields of all tables; fields with the same meaning occur once.
  static var distinctFields: [SchemaField] {
    var seen: Set<String> = []
    return all.flatMap(\.fields).filter { seen.insert($0.typeName).inserted }
  }
}

/// A field in the context of a table.
struct SchemaField {
  let field: Field
  let table: Table

  var name: String { field.name }

  /// The key of the meaning: fields with the same name have the same meaning, except that some have a meaning of
  /// their own in one table.
  private var meaning: String {
    switch (table, field) {
    case (.actions, .status): "action-status"
    case (.recommendations, .status): "response-status"
    case (.recommendations, .scale): "response-scale"
    case (.recommendations, .due): "response-due"
    case (.grades, .words): "grade-words"
    case (.initiatives, .id), (.initiatives, .title), (.initiatives, .kind), (.initiatives, .start),
      (.initiatives, .end),
      (.initiatives, .budget), (.initiatives, .currency), (.initiatives, .partners), (.initiatives, .sdgTargets),
      (.initiatives, .public):
      "initiative-\(name)"
    case (.issues, .id), (.issues, .title), (.issues, .description), (.issues, .indicators), (.issues, .public):
      "issue-\(name)"
    case (.focalPoints, .kind): "focal-point-kind"
    case (.peerReviews, .due), (.peerReviews, .recommendation), (.peerReviews, .status): "review-\(name)"
    case (.support, .kind), (.support, .indicator), (.support, .description): "support-\(name)"
    default: name
    }
  }

  /// The key of the type: the currency of a rate must not be blank, while that of a work item may be.
  private var kind: String { table == .rates && field == .currency ? "rate-currency" : meaning }

  var isStatusOfAction: Bool { table == .actions && field == .status }

  var typeName: String { "\(kind)-value" }

  var annotationKey: String { "field-\(meaning)" }
}
