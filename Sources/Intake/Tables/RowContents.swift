/// What one row gives: the records of its table, and those of other tables whose columns it has as well.
///
/// People keep a rating, its action and its answers in one row. A row about one indicator can give one record of each,
/// because these tables name their subject by the same columns.
struct RowContents {
  /// The table that the file or the element is named after, or that the columns belong to.
  let table: Table
  /// The other tables of which the row has the columns.
  private(set) var others: [Table] = []
  /// The fields that any of them has.
  private(set) var fields: FieldMask

  init(_ table: Table, has isPresent: (Field) -> Bool) {
    self.table = table
    fields = Table.masks[table] ?? FieldMask()
    guard Table.combined.contains(table) else { return }
    for other in Table.combined where other != table && other.signs.allSatisfy(isPresent) {
      others.append(other)
      fields = fields.union(Table.masks[other] ?? FieldMask())
    }
  }

  /// Whether a column of this field is read, or says nothing that could be lost.
  func uses(_ field: Field) -> Bool { fields.contains(field) || table == .ratings && Self.platform.contains(field) }

  /// Whether a rating, an answer or an action is lost with the field, and not only a detail of one.
  static func isSubstance(_ field: Field) -> Bool { substance.contains(field) }

  private static let substance = FieldMask([.rating, .answer, .action])
  /// The columns that exports of the platform have beside a rating.
  private static let platform = FieldMask([.type, .area, .score])
}

extension Table {
  /// The tables that may share a row.
  static let combined: [Table] = [.ratings, .answers, .actions]

  /// The fields of each table.
  static let masks: [Table: FieldMask] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, FieldMask($0.fields)) })

  /// The fields by which the table is recognized among those that share its other ones.
  var signs: [Field] {
    switch self {
    case .ratings: [.rating]
    case .answers: [.question, .answer]
    case .actions: [.action]
    case .work: [.id, .kind]
    case .rates: [.currency, .usdPerUnit]
    case .recommendations: [.recommendation, .response]
    case .grades: [.grader, .grade]
    case .initiatives: [.programme, .countries, .goodPractice, .practiceFor]
    case .issues: [.raised, .proposal]
    case .focalPoints: [.function, .shareOfTime, .alternateOf]
    case .peerReviews: [.reviewer, .done]
    case .support: [.with, .outcome]
    }
  }

  /// The first table that has the field.
  static func having(_ field: Field) -> Table? { allCases.first { $0.fields.contains(field) } }
}
