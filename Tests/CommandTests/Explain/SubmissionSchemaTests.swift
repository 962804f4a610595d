import Foundation
import Model
import Testing

/// Tests that the XML Schema and the reader accept the same submissions.
@Suite struct SubmissionSchemaTests {
  /// Findings about the content, which a schema cannot check.
  private static let notOfStructure: Set<FindingCode> = [
    .measureNothing, .stateOutsideGuide, .ratingNotFinal, .rowsJoined, .rowsRepeat, .entitiesSeveral,
    .actionLacking, .answerContradicted, .answerNumberUnclear, .claimDiffers, .claimHigher, .claimLower, .claimOpen,
    .evidenceLacking,
    .indicatorLacking, .justificationLacking, .notApplicableUnjustified,
  ]

  /// Broken samples with a structure that only the program refuses, and the reason for each.
  private static let onlyForTheProgram = [
    "doctype.xml": "a schema sees a document without its DOCTYPE",
    "schema-location.xml": "XML Schema allows the attribute everywhere",
    "stylesheet.xml": "a schema sees no instructions",
    "xml-entity-internal.xml": "a schema sees a document without its DOCTYPE",
    "year-absent.xml": "the year may stand at the submission or at each record, which XML Schema 1.0 cannot say",
  ]

  @Test func theDeliveredSchemaIsUpToDate() throws {
    let outcome = try Program.run("schema", "--xsd")
    #expect(outcome.exitCode == 0)
    let delivered = try String(contentsOfFile: Package.path("Samples/submission.xsd"), encoding: .utf8)
    #expect(delivered == outcome.output, "renew it: mainstream schema --xsd > Samples/submission.xsd")
  }

  @Test func theKindOfSchemaIsRequired() throws { #expect(try Program.run("schema").exitCode == 64) }

  @Test func correctSamplesAreValid() throws {
    let files = try ["Samples/agencies", "Samples/network", "Samples/un-swap/2025"].flatMap(Self.documents)
    #expect(files.count >= 39)
    let valid = try SchemaValidation.valid(files, in: Package.root)
    #expect(files.filter { !valid.contains($0) } == [])
    for folder in ["Samples/agencies", "Samples/network", "Samples/un-swap/2025"] {
      #expect(try Self.structuralFindings(of: folder, in: Package.root).filter { $0.key.hasSuffix(".xml") } == [:])
    }
  }

  @Test func theSchemaRefusesTheBrokenSamplesThatTheReaderRefuses() throws {
    let files = try Self.documents(in: "Samples/broken")
    #expect(files.count > 40)
    let valid = try SchemaValidation.valid(files, in: Package.root)
    let table = DataTable(try String(contentsOfFile: Package.path("Samples/broken/expected.csv"), encoding: .utf8))
    for path in files {
      let file = String(path.split(separator: "/").last ?? "")
      let codes = table.rows(["file": file]).compactMap { $0["code"].flatMap(FindingCode.init) }
      let isSound = codes.allSatisfy(Self.notOfStructure.contains)
      #expect(valid.contains(path) == (isSound || Self.onlyForTheProgram[file] != nil), "\(file)")
    }
  }

  @Test func readerAndSchemaAgreeOnDocumentsOfAllForms() throws {
    let workspace = try Workspace()
    for (name, text) in SchemaDocuments.sound { try workspace.write("sound/\(name).xml", text) }
    for (name, text) in SchemaDocuments.broken { try workspace.write("broken/\(name).xml", text) }
    let names = workspace.names().filter { $0.hasSuffix(".xml") }
    let valid = try SchemaValidation.valid(names, in: workspace.url)
    for name in names {
      let findings = try Self.structuralFindings(of: name, in: workspace.url)
      #expect(findings.isEmpty == name.hasPrefix("sound/"), "\(name): \(findings)")
      #expect(valid.contains(name) == name.hasPrefix("sound/"), "\(name)")
    }
  }

  private static func documents(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Package.path(folder)).filter { $0.hasSuffix(".xml") }.sorted()
      .map { "\(folder)/\($0)" }
  }

  /// The codes of findings about the structure, by file.
  private static func structuralFindings(of path: String, in folder: URL) throws -> [String: [FindingCode]] {
    let outcome = try Program.run("check", "--json", path, "--indicators", Package.path("Indicators"), in: folder)
    var codes: [String: [FindingCode]] = [:]
    for line in try outcome.outputLines.map({ try JSONLine($0) }) {
      let code = try #require(line.text("code").flatMap(FindingCode.init))
      if !notOfStructure.contains(code) { codes[line.text("file") ?? "", default: []].append(code) }
    }
    return codes
  }
}
