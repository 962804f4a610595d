import Formats
import Intake
import Model

/// Passes on the fields of records one by one.
struct FieldRecordConsumer: RecordConsumer {
  let file: String
  let show: (SubmittedField) -> Void
  private(set) var findings = BoundedFindings()
  private var csvTable: String?
  private var meanings = NameMeanings()

  init(file: String, show: @escaping (SubmittedField) -> Void) {
    self.file = file
    self.show = show
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let known = Table(fileName: name) ?? Table(header: names)
    csvTable = known?.rawValue ?? String(name.prefix { $0 != "." })
    meanings = NameMeanings(header: names, file: name)
  }

  mutating func take(_ record: borrowing Record) {
    let fields = meanings.fields(of: record)
    for index in 0..<record.count {
      show(
        SubmittedField(
          table: csvTable ?? record.table, row: record.row, name: record.name(index), meaning: fields[index],
          value: record.string(index), place: record.fields.place(of: index, in: file)))
    }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }
}
