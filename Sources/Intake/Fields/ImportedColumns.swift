import Model

/// The columns of a table of others, by the fields that they are read as.
extension ImportMapping {
  /// Whether the headings have the columns of what makes an initiative, and as many of the columns of this mapping as of
  /// the program's own table of initiatives.
  func fits(_ header: [String]) -> Bool {
    guard [InitiativeField.entity, .id, .title].compactMap({ columns[$0] }).allSatisfy(header.contains) else {
      return false
    }
    let own = FieldNames(header: header, in: Table.initiatives.namespace).fields
    return fields(of: header).count { $0 != nil } >= own.count { $0.map(Table.initiatives.fields.contains) ?? false }
  }

  /// The field of each heading; nil for a column that is not read.
  func fields(of header: [String]) -> [Field?] {
    let fields = Dictionary(
      columns.compactMap { field, column in Field(name: field.rawValue).map { (column, $0) } },
      uniquingKeysWith: { first, _ in first })
    return header.map { fields[$0] }
  }

  /// The values of fields for which there is no column; each stands at `place`, where the table begins.
  func constantValues(at place: SourcePlace) -> [Field: FieldValue] {
    var values: [Field: FieldValue] = [:]
    for (name, text) in constants {
      guard let field = Field(name: name.rawValue) else { continue }
      values[field] = FieldValue(verbatim: text, text: text, place: place)
    }
    return values
  }
}
