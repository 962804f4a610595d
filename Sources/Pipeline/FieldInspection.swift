import Formats
import Intake
import Model

/// Shows what the readers make of a file, field by field.
package enum FieldInspection {
  /// Reads `file` and gives every field to `show`, whatever the findings, which it returns.
  package static func run(file: String, show: @escaping (ReadField) -> Void) throws -> [Finding] {
    let files = SubmissionFiles(file: file)
    return files.findings + (try files.items.flatMap { try read($0, show: show) })
  }

  private static func read(_ item: SubmissionFiles.Item, show: @escaping (ReadField) -> Void) throws -> [Finding] {
    var records = InspectedRecords(file: item.name, show: show)
    var early: [Finding] = []
    let beginning = FileBeginning(of: item) { early.append($0) }
    var bytes = LookedAtBytes(try item.open()) { try beginning.look(&$0) }
    do {
      switch item.format {
      case .csv:
        try CSVReader.read(&bytes, file: item.name, table: "", keepsBlankRows: true, to: &records)
      case .xml:
        try XMLReader.read(&bytes, file: item.name, shape: .submission, to: &records)
      }
    } catch is FileBeginning.OtherKind {}
    return early + records.findings.findings + records.findings.unlisted(file: item.name)
  }
}

/// Hands the fields of records on one by one.
private struct InspectedRecords: RecordConsumer {
  let file: String
  let show: (ReadField) -> Void
  private(set) var findings = BoundedFindings()
  private var csvTable: String?

  init(file: String, show: @escaping (ReadField) -> Void) {
    self.file = file
    self.show = show
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let known = Table(fileName: name) ?? Table(header: names)
    csvTable = known?.rawValue ?? String(name.prefix { $0 != "." })
  }

  mutating func take(_ record: borrowing Record) {
    for index in 0..<record.count {
      show(
        ReadField(
          table: csvTable ?? record.table, row: record.row, name: record.name(index), value: record.string(index),
          place: SourcePlace(file: file, line: record.line(index), column: record.column(index))))
    }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }
}
