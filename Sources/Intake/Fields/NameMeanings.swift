import Formats
import Model

/// The fields that the names in a file are taken for, to show how the file is read.
package struct NameMeanings {
  /// The meaning of each column of a table; nil for a document.
  private let columns: [String?]?
  /// The table that the columns belong to; nil for a document, or if that is not known.
  package let table: String?

  /// For a document.
  package init() {
    columns = nil
    table = nil
  }

  /// For a table.
  package init(header: [String], file name: String) {
    guard let table = Table.table(named: Table(fileName: name)?.rawValue ?? "", header: header) else {
      columns = header.map { _ in nil }
      self.table = nil
      return
    }
    self.table = table.rawValue
    var fields = HeaderFields.fields(of: header, in: table.namespace)
    var seen: Set<Field> = []
    for (index, field) in fields.enumerated() {
      if let field, !seen.insert(field).inserted { fields[index] = nil }
    }
    if let index = FieldNames.unclearExplanation(in: header, fields, of: table) { fields[index] = nil }
    columns = Self.used(fields, in: table).map { $0?.name }
  }

  /// Whether the first row of a table may be no header, but a row with names of persons.
  package var lacksHeader: Bool { columns.map { $0.count { $0 != nil } < 2 } ?? false }

  /// For each value of a record, whether it may be the name or the address of a person, so that it is not shown.
  ///
  /// - Parameters:
  ///   - table: the name of the table of the record.
  ///   - fields: the field of each value.
  package static func withheld(in record: borrowing Record, of table: String, _ fields: [String?]) -> [Bool] {
    guard let table = Table(rawValue: table), Table.ofNetwork.contains(table) else {
      return fields.map { _ in false }
    }
    var names: [String] = []
    for index in fields.indices where fields[index] == Field.name.name { names.append(record.string(index)) }
    return fields.indices.map { index in
      let value = record.string(index)
      // What a column without a meaning holds is not known.
      let isPrivate = fields[index].map { field in Field.privateFields.contains { $0.name == field } } ?? true
      return !record.isBlank(index)
        && (table == .focalPoints && isPrivate || PersonalAddress.occurs(in: value)
          || names.contains { PersonalNames.shareWord($0, value) })
    }
  }

  /// The field of each value of a record; nil for values that are not used.
  package func fields(of record: borrowing Record) -> [String?] {
    if let columns { return (0..<record.count).map { $0 < columns.count ? columns[$0] : nil } }
    let table = Table(rawValue: record.table)
    let namespace = table?.namespace ?? .general
    let fields = (0..<record.count).map { record.name($0).flatMap { namespace.field($0) } }
    guard let table else { return fields.map { $0?.name } }
    return Self.used(fields, in: table).map { $0?.name }
  }

  private static func used(_ fields: [Field?], in table: Table) -> [Field?] {
    let contents = RowContents(table) { fields.contains($0) }
    return fields.map { $0.flatMap { contents.uses($0) ? $0 : nil } }
  }
}
