import Model
import Testing

@testable import Intake

@Suite struct FocalPointRowReaderTests {
  private static let header =
    "entity,year,function,kind,level,share-of-time,terms,alternate-of,task-forces,name,address"

  private func read(_ rows: String..., name: String = "focal-points.csv", header: String = header) throws -> Intaken {
    try SubmissionFolder.read(name, ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["focal-points.csv", "other.csv"]) func everyColumnIsRead(name: String) throws {
    let read = try read(
      "EXW,2025,Gender adviser,gender,P-4,12.5,yes,Chief,Water; Budgets,Jane Example,jane@example.org", name: name)
    #expect(read.codes == [])
    let point = try #require(read.network.focalPoints.first)
    #expect([point.entity, point.function, point.alternateOf] == ["EXW", "Gender adviser", "Chief"])
    #expect(point.kind == .gender)
    #expect(point.level?.description == "P-4")
    #expect(point.shareOfTime?.description == "12.5")
    #expect(point.hasTerms == true)
    #expect(point.taskForces == ["Water", "Budgets"])
    #expect(point.details == PrivateDetails(name: "Jane Example", address: "jane@example.org"))
  }

  @Test func blankCellsSayNothing() throws {
    let read = try read("EXW,2025,Gender adviser,parity,,,,,,,")
    #expect(read.codes == [])
    let point = try #require(read.network.focalPoints.first)
    #expect(point.level == nil)
    #expect(point.shareOfTime == nil)
    #expect(point.hasTerms == nil)
    #expect(!point.isAlternate)
  }

  @Test func anElementHoldsAFocalPoint() throws {
    let read = try SubmissionFolder.read(
      "exw.xml",
      "<submission entity='EXW' year='2025'><focal-point kind='gender' share-of-time='20'><function>Adviser</function>"
        + "<name>Jane Example</name></focal-point></submission>")
    #expect(read.codes == [])
    #expect(read.network.focalPoints.map(\.details.name) == ["Jane Example"])
  }

  @Test(
    arguments: [
      ("EXW,2025,,gender,,,,,,,", .valueMissing, 0), ("EXW,2025,Adviser,,,,,,,,", .valueMissing, 0),
      ("EXW,2025,Adviser,other,,,,,,,", .focalPointKindUnknown, 0),
      ("EXW,2025,Adviser,n/a,,,,,,,", .focalPointKindUnknown, 0),
      ("EXW,2025,Adviser,gender,P-9,,,,,,", .focalPointLevelUnreadable, 1),
      ("EXW,2025,Adviser,gender,P4,,,,,,", .answerForm, 1),
      ("EXW,2025,Adviser,gender,,120,,,,,", .answerOverHundred, 1),
      ("EXW,2025,Adviser,gender,,a fifth,,,,,", .answerNotANumber, 1),
      ("EXW,2025,Adviser,gender,,,in draft,,,,", .networkYesNoUnclear, 1),
      ("EXW,2025,Adviser,gender,,,,adviser,,,", .focalPointAlternateOwn, 1),
      ("EXW,2025,Adviser,gender,,,,jane@example.org,,,", .networkAddressPublic, 1),
      ("EXW,2025,Jane Example,gender,,,,,,\"Example, Jane\",", .networkNamePublic, 0),
      ("EXW,2025,Adviser,gender,,,,,Group of Jane,Jane,", .networkNamePublic, 1),
    ] as [(String, FindingCode, Int)])
  func aFaultIsNamed(row: String, code: FindingCode, kept: Int) throws {
    let read = try read(row)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.network.focalPoints.count == kept)
  }

  @Test func twoRowsThatDifferCountAsNone() throws {
    let read = try read("EXW,2025,Adviser,gender,P-4,,,,,,", "EXW,2025,adviser,gender,P-5,,,,,,")
    #expect(read.codes == ["focal-point-twice"])
    #expect(read.network.focalPoints.isEmpty)
    let kinds = try self.read("EXW,2025,Adviser,gender,P-4,,,,,,", "EXW,2025,Adviser,parity,P-4,,,,,,")
    #expect(kinds.network.focalPoints.count == 2)
  }

  @Test func aLaterRowReplacesAnEarlierOne() throws {
    let read = try read(
      "EXW,2025,Adviser,gender,P-4,2026-01-01", "EXW,2025,Adviser,gender,P-5,2026-01-31",
      header: "entity,year,function,kind,level,submitted")
    #expect(read.codes == ["replaced-by-later"])
    #expect(read.network.focalPoints.map(\.level?.description) == ["P-5"])
  }
}

/// Names and addresses reach no finding, whatever is wrong beside them.
@Suite struct PrivateTextsTests {
  private static let header = "entity,year,function,kind,level,terms,alternate-of,name,address"

  private func findings(_ rows: String..., name: String = "focal-points.csv", header: String = header) throws
    -> [Finding]
  {
    let folder = try SubmissionFolder()
    try folder.write(name, ([header] + rows).joined(separator: "\n") + "\n")
    var protected: ProtectedNames?
    let read = try folder.read { protected = $0.protectedNames }
    let names = try #require(protected)
    return read.findings.map { names.withheld(from: $0) }
  }

  @Test(
    arguments: [
      "EXW,2025,Zaza Canary,gender,,,,Zaza Canary,zaza@canary.example",
      "EXW,2025,Adviser,Zaza Canary,,,,Zaza Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,Zaza Canary,,,Zaza Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,Canary,,,Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,,zaza@canary.example,,Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,,,Zaza Canary,,\nEXW,2025,Chief,gender,,,,Zaza Canary,",
      "Zaza Canary,2025,Adviser,gender,,,,Zaza Canary,zaza@canary.example",
      "EXW,Canary,Adviser,gender,,,,Zaza Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,,,,Zaza, Canary,zaza@canary.example",
      "EXW,2025,Adviser,gender,,,,\"Zaza\" Canary,zaza@canary.example",
      "Zaza Canary\nEXW,2025,Adviser,gender,,,,Zaza Canary,",
    ])
  func aNameIsInNoFinding(rows: String) throws {
    let findings = try findings(rows)
    #expect(!findings.isEmpty)
    #expect(findings.filter { String(reflecting: $0).lowercased().contains("canary") } == [])
  }

  @Test func aTableWithoutAHeaderShowsNothing() throws {
    let findings = try findings(
      "EXW,2025,Chief,gender,P-5,yes,,Zaza Canary,",
      header: "EXW,2025,Adviser,gender,P-4,yes,,Zezo Canary,z@canary.example")
    #expect(!findings.isEmpty)
    #expect(findings.filter { String(reflecting: $0).lowercased().contains("canary") } == [])
  }

  @Test func aMisspeltHeadingShowsNothing() throws {
    let findings = try findings(
      "EXW,2025,Zaza Canary,gender,Zaza Canary", header: "entity,year,function,kind,full name")
    #expect(findings.map(\.code).contains(.columnMisspelt))
    #expect(findings.filter { String(reflecting: $0).lowercased().contains("canary") } == [])
  }

  @Test func textInAnElementShowsNothing() throws {
    let read = try SubmissionFolder.read(
      "exw.xml",
      "<submission entity='EXW' year='2025'><focal-point function='Adviser' kind='gender'>Zaza Canary</focal-point>"
        + "</submission>")
    #expect(read.codes == ["xml-text-between"])
    #expect(read.findings.filter { String(reflecting: $0).contains("Canary") } == [])
  }
}
