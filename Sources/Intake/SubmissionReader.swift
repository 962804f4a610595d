import Formats
import Model

/// Reads files of submissions into a builder, whatever their format.
package struct SubmissionReader {
  private let builder: SubmissionBuilder
  private let report: FindingSink
  /// The files that were read, in reading order.
  package private(set) var inputs: [InputFile] = []

  package init(builder: SubmissionBuilder, report: @escaping FindingSink) {
    self.builder = builder
    self.report = report
  }

  /// Reads one file; whatever is wrong with it becomes findings, so that the next file is read all the same.
  package mutating func read(_ item: SubmissionFiles.Item) {
    let findings = FileFindings(file: item.name)
    do {
      var file = try item.open()
      var consumer = SubmissionRecords(
        file: item.name, format: item.format, builder: builder, findings: findings)
      switch item.format {
      case .csv: try CSVReader.read(&file, file: item.name, table: consumer.tableByName, to: &consumer)
      case .xml: try XMLReader.read(&file, file: item.name, shape: .submission, to: &consumer)
      }
      // A file that says nothing must not pass for one in which nothing is wrong.
      if consumer.recordCount == 0, !findings.hasBlocker {
        findings.note(.fileWithoutRecords, at: SourcePlace(file: item.name))
      }
      inputs.append(
        InputFile(
          path: item.name, byteCount: file.byteCount, sha256: file.digest, archiveSHA256: item.entry?.archiveSHA256))
    } catch {
      findings.note(.fileUnreadable, at: SourcePlace(file: item.name), ["problem": "\(error)"])
    }
    let found = findings.finish()
    if found.contains(where: { $0.severity == .blocker }) { builder.noteIncomplete(file: item.name) }
    for finding in found { report(finding) }
  }
}

extension XMLShape {
  /// The document of a submission: `<submission>`, or several under `<submissions>`.
  package static let submission = XMLShape(
    container: "submissions", root: "submission",
    tables: [
      "rating": "ratings", "answer": "answers", "item": "work", "action": "actions",
      "recommendation": "recommendations", "initiative": "initiatives", "issue": "issues",
    ])
}
