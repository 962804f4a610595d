import Formats
import Model

/// The part of a reader's result that can be compared between two readings.
struct Transcript: RecordConsumer, Equatable {
  private(set) var headers: [[String]] = []
  private(set) var fields: [Field] = []
  private(set) var findings: [Finding] = []

  struct Field: Equatable {
    let table: String
    let row: Int
    let name: String?
    let value: String
    let line: Int
    let column: Int?
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) { headers.append(names) }

  mutating func take(_ record: borrowing Record) {
    for index in 0..<record.count {
      fields.append(
        Field(
          table: record.table, row: record.row, name: record.name(index), value: record.string(index),
          line: record.line(index), column: record.column(index)))
    }
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }
}
