import Formats
import Intake
import Model

/// Passes on the fields of records one by one.
struct FieldRecordConsumer: RecordConsumer {
  let file: String
  let show: (SubmittedField) -> Void
  private var findings = BoundedFindings()
  private var csvTable: String?
  private var meanings = NameMeanings()
  /// Whether the file has a table with names and addresses of persons.
  private var isAboutPersons = false

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
    let table = csvTable ?? record.table
    let known = meanings.table ?? table
    isAboutPersons = isAboutPersons || known == Table.focalPoints.rawValue
    let withheld = NameMeanings.withheld(in: record, of: known, fields)
    for index in 0..<record.count {
      let hidesName = fields[index] == nil && known == Table.focalPoints.rawValue && meanings.lacksHeader
      show(
        SubmittedField(
          table: table, row: record.row, name: hidesName ? ProtectedNames.mark : record.name(index),
          meaning: fields[index], value: withheld[index] ? ProtectedNames.mark : record.string(index),
          place: record.fields.place(of: index, in: file)))
    }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }

  /// What was found in the file, without names and addresses of persons.
  var shownFindings: [Finding] {
    let all = findings.findings + findings.unlisted(file: file)
    guard isAboutPersons else { return all }
    return all.map { WithheldTexts.withheld(from: $0, lacksHeader: meanings.lacksHeader) }
  }
}
