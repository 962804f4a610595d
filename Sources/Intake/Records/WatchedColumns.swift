import Formats
import Model

/// Counts the cells of unused columns that may matter, so that findings can state how much was lost.
struct WatchedColumns {
  /// What is known of a column that is not used.
  enum Meaning {
    /// A column without a name.
    case nameless
    /// The heading resembles a field of the table, or the only field that is required.
    case misspelt(Field, Severity)
    /// The field belongs to another table.
    case other(Field, Table, isSubstance: Bool)
    /// A column of reasons, either for ratings or for warnings.
    case explanation
    /// Nothing is known of the heading; it may suggest a field that another table has.
    case foreign(Field?)
  }

  private struct Column {
    let index: Int
    let heading: String
    let meaning: Meaning
    let place: SourcePlace
    var count = 0
    /// What the first cells hold.
    var samples: [AnswerColumn.Sample] = []
  }

  /// The number of cells that are looked at to find out what a column holds.
  private static let maxSamples = 5

  private var columns: [Column] = []

  var isEmpty: Bool { columns.isEmpty }

  mutating func add(_ index: Int, _ heading: String, _ meaning: Meaning, at place: SourcePlace) {
    columns.append(Column(index: index, heading: heading, meaning: meaning, place: place))
  }

  func watches(_ field: Field) -> Bool {
    columns.contains { column in
      if case .misspelt(let watched, _) = column.meaning { watched == field } else { false }
    }
  }

  /// - Parameter values: what the record is about; nil if that is not known.
  mutating func count(_ record: borrowing Record, _ values: FieldValues? = nil) {
    for index in columns.indices {
      let cell = columns[index].index
      guard cell < record.count, !record.isBlank(cell) else { continue }
      if case .nameless = columns[index].meaning, Self.isRowNumber(record, cell) { continue }
      columns[index].count += 1
      guard let values, case .foreign = columns[index].meaning, columns[index].count <= Self.maxSamples else {
        continue
      }
      columns[index].samples.append(AnswerColumn.Sample(record.fields.text(cell), values))
    }
  }

  /// Reports the columns that hold anything, and those whose heading must be corrected first.
  func report(to findings: FileFindings, for table: Table, _ vocabulary: Vocabulary) {
    let allowed = table.fields.map(\.name)
    let part = UnusedPart.column
    for column in columns {
      let found = column.heading
      switch column.meaning {
      case .nameless where column.count > 0:
        findings.note(.columnUnnamed, at: column.place, ["count": String(column.count)])
      case .misspelt(let field, let severity):
        part.noteMisspelt(found, field, severity, column.count, at: column.place, findings)
      case .other(let field, let table, let isSubstance) where column.count > 0:
        part.noteOther(found, field, table, isSubstance: isSubstance, column.count, at: column.place, findings)
      case .explanation where column.count > 0:
        findings.note(.columnExplanation, at: column.place, found: found, ["count": String(column.count)])
      case .foreign(let suggestion) where column.count > 0:
        if let answers = AnswerColumn(found, column.samples, in: table, vocabulary) {
          part.noteAnswers(found, answers, column.count, at: column.place, findings)
          continue
        }
        part.noteForeign(found, suggestion, allowed: allowed, column.count, at: column.place, findings)
      default: break
      }
    }
  }

  /// Whether the cell contains only the row number, which some programs write in a column without a heading.
  private static func isRowNumber(_ record: borrowing Record, _ cell: Int) -> Bool {
    guard let number = Int(record.fields.text(cell)) else { return false }
    return number == record.row || number == record.row - 1
  }
}
