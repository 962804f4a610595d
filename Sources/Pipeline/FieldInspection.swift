import Formats
import Intake
import Model

/// Shows what the readers make of a file, field by field.
package enum FieldInspection {
  /// One field as it was read.
  package struct Field: Sendable {
    package var table: String
    /// Data records of the table, from 1.
    package var row: Int
    /// The column or element; nil for a cell beyond the header.
    package var name: String?
    /// Verbatim.
    package var value: String
    package var place: SourcePlace

    /// One JSON object on one line.
    package var json: String {
      var json = JSONText()
      json.object {
        $0.member("table", table)
        $0.member("row", row)
        $0.member("field", name)
        $0.member("value", value)
        $0.member("file", place.file)
        $0.member("line", place.line)
        $0.member("column", place.column)
      }
      return json.text
    }

    /// One line for people.
    package var text: String {
      let position = [place.line, place.column].compactMap { $0.map { String($0) } }.joined(separator: ":")
      return ["\(table) \(row)", name ?? "–", value].reduce(position) { "\($0)\t\(VisibleText.onOneLine($1))" }
    }
  }

  /// Reads `file` and gives every field to `show`, whatever the findings, which it returns.
  package static func run(file: String, show: @escaping (Field) -> Void) throws -> [Finding] {
    let files = SubmissionFiles(file: file)
    return files.findings + (try files.items.flatMap { try read($0, show: show) })
  }

  private static func read(_ item: SubmissionFiles.Item, show: @escaping (Field) -> Void) throws -> [Finding] {
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
  let show: (FieldInspection.Field) -> Void
  private(set) var findings = BoundedFindings()
  private var csvTable: String?

  init(file: String, show: @escaping (FieldInspection.Field) -> Void) {
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
        FieldInspection.Field(
          table: csvTable ?? record.table, row: record.row, name: record.name(index), value: record.string(index),
          place: SourcePlace(file: file, line: record.line(index), column: record.column(index))))
    }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }
}
