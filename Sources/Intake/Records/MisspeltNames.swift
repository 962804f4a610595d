import Formats
import Model

/// Looks for further mistakes in a file with misspelt names of columns or fields, as if the names were corrected.
///
/// Nothing under such a name is used. Without a second reading, the mistakes under it would be told only after the name
/// is corrected. Nothing of this reading counts.
struct MisspeltNames {
  private struct Told: Hashable {
    let code: FindingCode
    let line: Int?
    let column: Int?

    init(_ finding: Finding) {
      code = finding.code
      line = finding.place.line
      column = finding.place.column
    }
  }

  /// The number of bytes that are read again.
  private static let maxBytes = 16 << 20

  private let item: SubmissionFiles.Item
  private let builder: SubmissionBuilder
  private let findings: [Finding]
  private let file: String
  /// Reads a sheet again; nil for a file that is no workbook.
  private let readSheet: ((SubmissionBuilder, FileFindings) throws -> Void)?

  /// - Parameters:
  ///   - findings: what was found when the file was read.
  ///   - file: the name of the sheet; nil for a file that is no workbook.
  ///   - readSheet: reads the sheet again as if its names were right.
  init(
    _ item: SubmissionFiles.Item, _ builder: SubmissionBuilder, findings: [Finding], file: String? = nil,
    readSheet: ((SubmissionBuilder, FileFindings) throws -> Void)? = nil
  ) {
    self.item = item
    self.builder = builder
    self.findings = findings
    self.file = file ?? item.name
    self.readSheet = readSheet
  }

  /// The findings of both readings, in file order.
  func completedFindings() -> [Finding] {
    let further = furtherFindings()
    if further.isEmpty { return findings }
    // What a column holds is known only if its rows are read.
    let answers = Set(further.filter { $0.code == .columnAnswers }.map(\.place))
    let told = findings.filter { $0.code != .columnUnknown || !answers.contains($0.place) }
    return (told + further).sorted { $0.place < $1.place }
  }

  /// The warnings and errors that appear only if the names are corrected; none if no name is misspelt.
  private func furtherFindings() -> [Finding] {
    let elements = misspeltElements
    let isMisspelt = !elements.isEmpty || findings.contains { $0.code == .columnMisspelt }
    guard isMisspelt else { return [] }
    let further = FileFindings(file: file)
    let aside = SubmissionBuilder(settingAsideLike: builder)
    if let readSheet { try? readSheet(aside, further) } else { readFile(into: aside, further, elements) }
    let told = Set(findings.map(Told.init))
    return further.finish().filter { finding in
      // With the right name beside a misspelt one, the field is there twice only in this reading.
      finding.severity > .note && finding.severity < .blocker && finding.code != .fieldTwice
        && !told.contains(Told(finding))
    }
  }

  private func readFile(into aside: SubmissionBuilder, _ further: FileFindings, _ elements: [String: String]) {
    guard let file = try? item.open() else { return }
    let consumer = SubmissionRecordConsumer(
      file: item.name, format: item.format, builder: aside, findings: further,
      speaker: FileSpeaker(of: item, builder.speakers, builder.vocabulary.entities), assumesMisspelt: true)
    let shape = XMLDocumentStructure.submission.taking(elements)
    try? SubmissionReader.read(item, file, into: consumer, further, shape: shape) { file.byteCount < Self.maxBytes }
  }

  /// The unknown elements of a document that probably stand for records, each with the known one.
  private var misspeltElements: [String: String] {
    let unknown = findings.filter { $0.code == .xmlElementUnknown }.compactMap { finding in
      finding.found.flatMap { name in finding.arguments["suggestion"].map { (name, $0) } }
    }
    return Dictionary(unknown, uniquingKeysWith: { first, _ in first })
  }
}
