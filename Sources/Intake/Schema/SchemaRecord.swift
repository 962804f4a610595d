import Formats

/// An element that is a record, with its table.
struct SchemaRecord {
  let element: String
  let table: Table

  /// In the order of the tables.
  static let all: [SchemaRecord] = Table.allCases.compactMap { table in
    XMLShape.submission.tables.first { $0.value == table.rawValue }.map { SchemaRecord(element: $0.key, table: table) }
  }

  var typeName: String { "\(element)-record" }

  var fields: [SchemaField] { table.fields.map { SchemaField(field: $0, table: table) } }

  /// Whether no record can do without a field of its own; what stands at the submission need not stand here.
  func requires(_ field: SchemaField) -> Bool {
    !table.mayLeaveBlank(field.field) && !Field.ofSubmission.contains(field.field)
  }

  /// What the records of a document may have in common.
  static let fieldsOfSubmission: [SchemaField] = (Field.ofSubmission + [.basis, .status]).map {
    SchemaField(field: $0, table: .ratings)
  }

  /// Every field of every table, those of one meaning once.
  static var distinctFields: [SchemaField] {
    var seen: Set<String> = []
    return all.flatMap(\.fields).filter { seen.insert($0.typeName).inserted }
  }
}

/// A field as one table has it.
struct SchemaField {
  let field: Field
  let table: Table

  var name: String { field.name }

  /// Fields of one name have one meaning, but for the status: that of an action is told in free words.
  private var meaning: String { isStatusOfAction ? "action-status" : name }

  /// The name of the type: the currency of a rate may not be blank, that of a work item may.
  private var kind: String { table == .rates && field == .currency ? "rate-currency" : meaning }

  var isStatusOfAction: Bool { table == .actions && field == .status }

  var typeName: String { "\(kind)-value" }

  var wordsKey: String { "field-\(meaning)" }
}
