import Formats
import Intake
import Model

/// Shows how a file is read, field by field.
package enum FieldInspection {
  /// Reads `file`, passes every field to `show`, and returns the findings.
  package static func run(file: String, show: @escaping (SubmittedField) -> Void) throws -> [Finding] {
    let files = SubmissionFiles(file: file)
    return files.findings + (try files.items.flatMap { try read($0, show: show) })
  }

  private static func read(_ item: SubmissionFiles.Item, show: @escaping (SubmittedField) -> Void) throws -> [Finding] {
    if item.format == .workbook { return try readWorkbook(item, show: show) }
    var records = FieldRecordConsumer(file: item.name, show: show)
    var initialFindings: [Finding] = []
    let sniffer = FileSniffer(of: item) { initialFindings.append($0) }
    var bytes = PeekingByteSource(try item.open()) { try sniffer.inspect(&$0) }
    do {
      switch item.format {
      case .csv:
        try CSVReader.read(&bytes, file: item.name, table: "", keepsBlankRows: true, to: &records)
      case .xml:
        try XMLReader.read(&bytes, file: item.name, shape: .submission, to: &records)
      case .workbook: break
      }
    } catch is FileSniffer.WrongFileKind {}
    return initialFindings + records.shownFindings
  }

  private static func readWorkbook(
    _ item: SubmissionFiles.Item, show: @escaping (SubmittedField) -> Void
  ) throws -> [Finding] {
    var findings: [Finding] = []
    let ofWorkbook = try WorkbookFields.read(item) {
      FieldRecordConsumer(file: $0, show: show)
    } finish: { records, _ in
      findings += records.shownFindings
    }
    return findings + ofWorkbook
  }
}
