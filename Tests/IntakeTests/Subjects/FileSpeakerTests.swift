import Model
import Testing

@testable import Intake

/// Who may report on whom: entities that are named, and folders.
@Suite struct FileSpeakerTests {
  private static let header = "entity,year,indicator,rating,basis\n"
  private let folder: SubmissionFolder

  init() throws { folder = try SubmissionFolder() }

  private func read(_ entities: [String] = [], folderIsEntity: Bool = false) throws -> Intaken {
    let rules = try SpeakerRules(
      entities: entities, folderIsEntity: folderIsEntity, of: SampleVocabulary.vocabulary.entities)
    return try folder.read { $0.speakers = rules }
  }

  private func write(_ name: String, _ rows: String...) throws {
    try folder.write(name, Self.header + rows.joined(separator: "\n") + "\n")
  }

  @Test func rowsOfOtherEntitiesAreRefusedByName() throws {
    try write("a.csv", "EXW,2025,1,meets,", "EXH,2025,1,meets,", "exh,2025,2,meets,")
    let outcome = try read(["EXW"])
    #expect(outcome.ratings == ["EXW 2025 1=meets"])
    #expect(outcome.findings.filter { $0.code == .entityNotAllowed }.compactMap(\.found) == ["EXH", "exh"])
    #expect(outcome.excludedRatings.map(\.reason) == [.notAllowed, .notAllowed])
    #expect(outcome.excludedRatings.map(\.entity) == ["EXH", "exh"])
  }

  @Test(arguments: [["EXW,EXH"], ["EXW", "exh"], ["EXW, OLD"]]) func severalEntitiesMayBeNamed(names: [String]) throws {
    try write("a.csv", "EXW,2025,1,meets,", "EXH,2025,1,meets,")
    let outcome = try read(names)
    #expect(outcome.ratings == ["EXW 2025 1=meets", "EXH 2025 1=meets"].sorted())
    #expect(outcome.finding(.entitiesSeveral) == nil)
  }

  @Test func anEntityThatIsNotKnownEndsTheRun() throws {
    #expect(throws: RunError.self) { try read(["QQQ"]) }
  }

  @Test func theFirstFolderBinds() throws {
    try write("EXW/in/a.csv", "EXW,2025,1,meets,", "EXH,2025,2,meets,")
    try write("other/a.csv", "EXH,2025,1,meets,", "EXH,2025,2,meets,")
    try write("b.csv", "EXH,2025,1,missing,", "EXH,2025,2,missing,")
    let outcome = try read(folderIsEntity: true)
    #expect(outcome.ratings == ["EXW 2025 1=meets"])
    #expect(outcome.finding(.entityNotAllowed)?.arguments[list: "allowed"] == ["EXW"])
    #expect(outcome.findings.filter { $0.code == .folderNotEntity }.map(\.place.file).sorted() == ["b.csv", "other"])
  }

  @Test func aFolderThatNamesNoEntityIsToldOnce() throws {
    for name in ["a.csv", "b.csv", "other/a.csv", "other/b.csv", "other/in/c.csv"] {
      try write(name, "EXH,2025,1,meets,", "EXH,2025,2,missing,", "EXH,2025,2,missing,\(name)")
    }
    let found = try read(folderIsEntity: true).findings.filter { $0.code == .folderNotEntity }
    #expect(found.map(\.place.file).sorted() == [".", "other"])
    #expect(Set(found.compactMap { $0.arguments["count"] }) == ["2", "3"])
  }

  @Test func theFolderThatIsCheckedMayBeThatOfTheEntity() throws {
    try write("EXW/a.csv", "EXW,2025,1,meets,", "EXH,2025,2,meets,")
    let files = try SubmissionFiles(below: folder.path("EXW"))
    let rules = try SpeakerRules(entities: [], folderIsEntity: true, of: SampleVocabulary.vocabulary.entities)
    let speaker = FileSpeaker(of: files.items[0], rules, SampleVocabulary.vocabulary.entities)
    #expect(speaker.allowed == ["EXW"])
    #expect(speaker.foreignFolder == nil)
  }

  @Test func aFileForSeveralEntitiesIsAWarning() throws {
    try write("a.csv", "EXW,2025,1,meets,", "EXH,2025,1,meets,")
    try write("b.csv", "EXW,2025,2,meets,published", "EXH,2025,2,meets,published")
    let outcome = try read()
    #expect(outcome.findings.filter { $0.code == .entitiesSeveral }.map(\.place.file) == ["a.csv"])
    #expect(outcome.finding(.entitiesSeveral)?.found == "EXH, EXW")
    #expect(outcome.reported.count == 4)
  }

  @Test func anOldCodeIsTheSameEntity() throws {
    try write("a.csv", "OLD,2025,1,meets,", "EXH,2025,2,meets,")
    #expect(try read().codes == [])
  }
}
