import Formats
import Model

/// The columns of a table that are not used although they may matter: their cells are counted, so that what is lost is
/// known.
struct WatchedColumns {
  private struct Column {
    let index: Int
    let place: SourcePlace
    /// The heading and the field that it probably means; nil for a column without a name.
    let likely: (heading: String, field: Field)?
    let severity: Severity
    var count = 0
  }

  private var columns: [Column] = []

  var isEmpty: Bool { columns.isEmpty }

  /// Watches a column whose heading looks like that of `field`.
  mutating func add(_ index: Int, heading: String, like field: Field, at place: SourcePlace, severity: Severity) {
    columns.append(Column(index: index, place: place, likely: (heading, field), severity: severity))
  }

  /// Watches a column without a name.
  mutating func addNameless(_ index: Int, at place: SourcePlace) {
    columns.append(Column(index: index, place: place, likely: nil, severity: .warning))
  }

  func watches(_ field: Field) -> Bool { columns.contains { $0.likely?.field == field } }

  mutating func count(_ record: borrowing Record) {
    for index in columns.indices {
      let cell = columns[index].index
      guard cell < record.count, !record.isBlank(cell) else { continue }
      if columns[index].likely == nil, Self.isRowNumber(record, cell) { continue }
      columns[index].count += 1
    }
  }

  /// Reports the columns; one without a name only if it holds anything.
  func report(to findings: FileFindings) {
    for column in columns {
      let count = String(column.count)
      if let (heading, field) = column.likely {
        findings.note(
          .columnMisspelt, at: column.place, found: heading, ["field": field.name, "count": count],
          severity: column.severity)
      } else if column.count > 0 {
        findings.note(.columnUnnamed, at: column.place, ["count": count])
      }
    }
  }

  /// Whether the cell only numbers the rows, as some programs write it without a heading.
  private static func isRowNumber(_ record: borrowing Record, _ cell: Int) -> Bool {
    guard let number = Int(record.fields.text(cell)) else { return false }
    return number == record.row || number == record.row - 1
  }
}
