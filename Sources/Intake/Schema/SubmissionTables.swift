import Model

/// The tables that an entity fills in, made from the lists by which they are read.
package struct SubmissionTables {
  private let frameworks: [Framework]
  private let markers: MarkerScales

  /// - Parameters:
  ///   - frameworks: those whose ratings and indicators are offered.
  ///   - markers: the scales that are offered.
  package init(frameworks: [Framework], markers: MarkerScales) {
    self.frameworks = frameworks
    self.markers = markers
  }

  /// All tables except for that of reviewers.
  package var all: [SubmissionTable] {
    SchemaRecord.all.filter { $0.table != .grades }.map { record in
      SubmissionTable(
        name: record.table.rawValue, element: record.element,
        columns: record.fields.map { column($0, of: record.table) })
    }
  }

  private func column(_ field: SchemaField, of table: Table) -> SubmissionTable.Column {
    SubmissionTable.Column(
      name: field.name, meaning: field.annotationKey, values: values(of: field),
      isRequired: !table.mayLeaveBlank(field.field))
  }

  private func values(of field: SchemaField) -> SubmissionTable.Values {
    switch field.field {
    case .indicator:
      return .words(frameworks.flatMap { $0.indicators.map(\.number) })
    case .budget, .expenditure, .usdPerUnit: return .number
    default: break
    }
    switch SchemaValueType(field, frameworks: frameworks, markers: markers) {
    case .word(let words, _): return .words(words)
    case .date: return .date
    case .text, .name, .pattern: return .text
    }
  }
}
