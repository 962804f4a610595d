import Formats
import Model

/// The fields that the names in a file are taken for, to show how the file is read.
package struct NameMeanings {
  /// The meaning of each column of a table; nil for a document.
  private let columns: [String?]?

  /// For a document.
  package init() { columns = nil }

  /// For a table.
  package init(header: [String], file name: String) {
    guard let table = Table.table(named: Table(fileName: name)?.rawValue ?? "", header: header), table.isRead else {
      columns = header.map { _ in nil }
      return
    }
    var fields = HeaderFields.fields(of: header, in: table.namespace)
    var seen: Set<Field> = []
    for (index, field) in fields.enumerated() {
      if let field, !seen.insert(field).inserted { fields[index] = nil }
    }
    if let index = FieldNames.unclearExplanation(in: header, fields, of: table) { fields[index] = nil }
    columns = Self.used(fields, in: table).map { $0?.name }
  }

  /// The field of each value of a record; nil for values that are not used.
  package func fields(of record: borrowing Record) -> [String?] {
    if let columns { return (0..<record.count).map { $0 < columns.count ? columns[$0] : nil } }
    let table = Table(rawValue: record.table)
    let namespace = table?.namespace ?? .general
    let fields = (0..<record.count).map { record.name($0).flatMap { namespace.field($0) } }
    guard let table else { return fields.map { $0?.name } }
    return (table.isRead ? Self.used(fields, in: table) : fields.map { _ in nil }).map { $0?.name }
  }

  private static func used(_ fields: [Field?], in table: Table) -> [Field?] {
    let contents = RowContents(table) { fields.contains($0) }
    return fields.map { $0.flatMap { contents.uses($0) ? $0 : nil } }
  }
}
