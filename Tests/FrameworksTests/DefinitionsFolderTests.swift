import Foundation
import Model
import Testing

@testable import Frameworks

/// What is told of files that are not read, and that all files are checked in one pass.
@Suite struct DefinitionsFolderTests {
  private func found(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.code.rawValue) \($0.place.file)\($0.place.line.map { ":\($0)" } ?? "")" }
  }

  @Test(arguments: ["sample-2.0/02-people.yaml", "entities.csv", "bridges/sample.yaml", "sister"])
  func aLinkIsNotFollowed(path: String) throws {
    let tree = try DefinitionTree()
    try FileManager.default.removeItem(atPath: "\(tree.root)/\(path)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(tree.root)/\(path)", withDestinationPath: "\(DefinitionTree.sound)/\(path)")
    let findings = try tree.findings()
    #expect(found(findings).contains("definition-link \(path)"))
    #expect(findings.allSatisfy { [.definitionLink, .definitionAreaUnused].contains($0.code) })
  }

  @Test func aLinkToAGuideIsNoMistake() throws {
    let tree = try DefinitionTree()
    try FileManager.default.createSymbolicLink(
      atPath: "\(tree.root)/README.md", withDestinationPath: "\(DefinitionTree.sound)/entities.csv")
    #expect(try tree.findings() == [])
  }

  @Test func theFolderItselfMayBeALink() throws {
    let link = NSTemporaryDirectory() + "link-" + UUID().uuidString
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: DefinitionTree.sound)
    defer { try? FileManager.default.removeItem(atPath: link) }
    #expect(try DefinitionsFolder.check(link).findings == [])
  }

  @Test(arguments: ["sample-2.0/01-policy.yaml", "sample-2.0/framework.yaml", "bridges/sample.yaml", "entities.csv"])
  func aFileThatIsTooLargeIsNotRead(path: String) throws {
    let tree = try DefinitionTree()
    let limit = path.hasSuffix("csv") ? DefinitionBytes.maxTableSize : DefinitionBytes.maxDocumentSize
    let text = try tree.text(at: path)
    try tree.lay(text + String(repeating: "#", count: limit - text.utf8.count + 1), at: path)
    let findings = try tree.findings()
    #expect(found(findings) == ["definition-too-large \(path)"])
    #expect(findings[0].arguments[phrase: "limit"] == PhraseKey("limit-megabytes", ["limit": "\(limit >> 20)"]))
  }

  @Test func tooManyKeysAreRefused() throws {
    let tree = try DefinitionTree()
    let keys = (0...DefinitionParser.maxNodes / 2).map { "k\($0): 1\n" }.joined()
    try tree.lay(keys, at: "sample-2.0/01-policy.yaml")
    #expect(try found(tree.findings()) == ["definition-too-large sample-2.0/01-policy.yaml"])
  }

  @Test func aBoundedNumberOfMistakesIsListed() throws {
    let tree = try DefinitionTree()
    let keys = (0..<1_000).map { "k\($0): 1\n" }.joined()
    try tree.lay(try tree.text(at: "sample-2.0/01-policy.yaml") + keys, at: "sample-2.0/01-policy.yaml")
    let findings = try tree.findings()
    #expect(findings.count == DefinitionMistakes.maxFindings + 1)
    #expect(findings.last?.code == .definitionMistakesUnlisted)
    #expect(findings.last?.arguments["number"] == "800")
  }

  @Test(arguments: ["03-plan.yaml.txt", "03-plan.YAML", "03-plan.yaml "])
  func aFileWithAnotherEndingIsTold(name: String) throws {
    let tree = try DefinitionTree()
    try tree.lay("title: Plan\n", at: "sample-2.0/\(name)")
    #expect(try found(tree.findings()) == ["definition-file-name sample-2.0/\(name)"])
  }

  @Test func aCopyThatAnEditorKeepsIsNoMistake() throws {
    let tree = try DefinitionTree()
    for name in ["01-policy.yaml~", "01-policy.yaml.bak", ".01-policy.yaml.swp"] {
      try tree.lay("title: Plan\n", at: "sample-2.0/\(name)")
    }
    #expect(try tree.findings() == [])
  }

  @Test func aPipeIsNotWaitedFor() throws {
    let tree = try DefinitionTree()
    #expect(mkfifo("\(tree.root)/sample-2.0/03-pipe.yaml", 0o600) == 0)
    #expect(try tree.findings().first?.code == .fileUnreadable)
  }

  @Test func allFilesAreCheckedInOnePass() throws {
    let tree = try DefinitionTree()
    try tree.change("sample-2.0/framework.yaml", "from: 2025 }\nsource", "from: 20255 }\nsource")
    try tree.change("sample-2.0/01-policy.yaml", "area: Accountability", "area: Acountability")
    try tree.change("sample-2.0/02-people.yaml", "title:", "titel:")
    try tree.change("sample-1.0/02-money.yaml", "work: [", "work [")
    try tree.change("bridges/sample.yaml", "kind: dropped", "kind: droped")
    try tree.change("entities.csv", "fictional,no,2020", "fictional,No,20200")
    #expect(
      try Set(found(tree.findings())) == [
        "definition-value-wrong sample-2.0/framework.yaml:4", "definition-word-unknown sample-2.0/01-policy.yaml:3",
        "definition-key-unknown sample-2.0/02-people.yaml:2", "definition-colon-missing sample-1.0/02-money.yaml:4",
        "definition-word-unknown bridges/sample.yaml:6", "definition-value-wrong entities.csv:4",
      ])
    #expect(try tree.findings().filter { $0.place.file == "entities.csv" }.count == 2)
  }

  @Test func aBridgeToALostIndicatorSaysSo() throws {
    let tree = try DefinitionTree()
    try FileManager.default.removeItem(atPath: "\(tree.root)/sample-2.0/02-people.yaml")
    let findings = try tree.findings().filter { $0.code == .definitionIndicatorUnknown }
    #expect(
      found(findings) == [
        "definition-indicator-unknown bridges/sample.yaml:7",
        "definition-indicator-unknown sample-2.0/framework.yaml:11",
      ])
    #expect(findings.map(\.found) == ["2", "2"])
  }

  @Test func anIndicatorThatCannotBeReadIsNotLost() throws {
    let tree = try DefinitionTree()
    try tree.change("sample-2.0/02-people.yaml", "number: \"2\"", "number: ??")
    #expect(try found(tree.findings()) == ["definition-number-wrong sample-2.0/02-people.yaml:1"])
  }

  @Test func aMisspeltAreaOfAFrameworkIsToldOnce() throws {
    let tree = try DefinitionTree()
    try tree.change("sample-1.0/framework.yaml", "  - Resources", "  - Resurces")
    let findings = try tree.findings()
    #expect(found(findings) == ["definition-word-lacking sample-1.0/framework.yaml:21"])
    #expect(findings[0].arguments["number"] == "2")
    #expect(findings[0].arguments["suggestion"] == "Resurces")
  }

  @Test func theSameUnknownNameIsOneFinding() throws {
    let tree = try DefinitionTree()
    try tree.change("sample-2.0/01-policy.yaml", "\n  1.a1:", "\n  1.al:")
    let findings = try tree.findings()
    #expect(findings.map(\.found) == ["1.a1"])
    #expect(findings[0].count > 3)
    #expect(findings[0].occurrences.first?.place == findings[0].place)
  }

  @Test func aFileSavedInAnotherEncodingIsCheckedAllTheSame() throws {
    let tree = try DefinitionTree()
    var bytes = Array(try tree.text(at: "sample-2.0/01-policy.yaml").utf8)
    bytes.replaceSubrange(bytes.count - 1..<bytes.count, with: [0x0A] + Array("titel: caf".utf8) + [0xE9, 0x0A])
    try tree.lay(bytes, at: "sample-2.0/01-policy.yaml")
    #expect(try tree.findings().map(\.code) == [.definitionNotUTF8, .definitionKeyUnknown])
  }

  @Test func whatNotepadAndExcelWriteIsRead() throws {
    let tree = try DefinitionTree()
    for path in ["sample-2.0/01-policy.yaml", "sample-2.0/framework.yaml", "bridges/sample.yaml"] {
      let text = try tree.text(at: path).replacingOccurrences(of: "\n", with: "\r\n")
      try tree.lay([0xEF, 0xBB, 0xBF] + Array(text.utf8), at: path)
    }
    let rows = try tree.text(at: "entities.csv").split(separator: "\n").map { $0.replacing(",", with: ";") + ";;\r\n" }
    try tree.lay([0xEF, 0xBB, 0xBF] + Array(rows.joined().utf8), at: "entities.csv")
    #expect(try tree.findings() == [])
  }
}
