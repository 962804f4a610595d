import Model
import Testing

@testable import Intake

@Suite struct ToldItemsTests {
  private static let header = "entity,year,id,title,kind,country,joint\n"
  private static let title = "Water committees led by women"

  private func codes(_ rows: String...) throws -> [String] {
    let read = try SubmissionFolder.read(
      "work.csv", Self.header + rows.map { $0 + "\n" }.joined(), vocabulary: WorkTable.vocabulary)
    return read.codes.filter { $0.hasPrefix("work-") }
  }

  @Test func workOfTwoEntitiesInTheSameWordsIsFound() throws {
    #expect(
      try codes("EXW,2025,1,\(Self.title),programme,KE,no", "EXH,2025,2,\(Self.title),programme,KE,yes")
        == ["work-told-twice", "work-told-twice"])
  }

  @Test(arguments: [
    ("EXW,2025,1,\(title),programme,KE,yes", "EXH,2025,2,\(title),programme,KE,yes"),
    ("EXW,2025,1,\(title),programme,KE,no", "EXW,2025,2,\(title),programme,KE,no"),
    ("EXW,2025,1,\(title),programme,KE,no", "EXH,2025,2,\(title),programme,UG,no"),
    ("EXW,2025,1,\(title),programme,KE,no", "EXH,2024,2,\(title),programme,KE,no"),
    ("EXW,2025,1,\(title),report,,no", "EXH,2025,2,\(title),report,,no"),
    ("EXW,2025,1,Short title,programme,KE,no", "EXH,2025,2,Short title,programme,KE,no"),
  ])
  func jointWorkOwnWorkAndOtherWorkAreNot(_ first: String, _ second: String) throws {
    #expect(try codes(first, second).filter { $0 == "work-told-twice" } == [])
  }

  /// One finding for each pair of files, with the place of the first item.
  @Test func everyRowIsCounted() throws {
    let rows = ["EXW", "EXH"].flatMap { entity in
      (1...60).map { "\(entity),2025,\(entity)\($0),\(Self.title) \($0),project,KE,no" }
    }
    let read = try SubmissionFolder.read(
      "work.csv", Self.header + rows.map { $0 + "\n" }.joined(), vocabulary: WorkTable.vocabulary)
    let found = read.findings.filter { $0.code == .workToldTwice }
    #expect(found.map(\.count) == [60, 60])
    #expect(found.map { $0.place.line ?? 0 } == [2, 62])
    #expect(found.map { $0.arguments["line"] ?? "" } == ["62", "2"])
  }

  @Test func nothingMoreIsStoredBeyondTheLimit() {
    let told = ToldItems(limit: 1)
    func take(_ digest: UInt64, _ entity: String) -> ToldItems.Outcome {
      told.take(
        digest, title: Self.title, isJoint: false, of: WorkCollector.Subject(entity: entity, year: 2025),
        place: SourcePlace(file: "a.csv", line: 2))
    }
    #expect(take(1, "EXW") == .noted)
    #expect(take(2, "EXW") == .limitReached)
    #expect(take(1, "EXH") == .noted)
    #expect(told.corrections.findings.map(\.code) == [.workToldTwice, .workToldTwice])
    #expect(FindingCode.workTitlesUnchecked.severity == .note)
  }
}
