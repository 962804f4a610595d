import Model
import Testing

@testable import Intake

@Suite struct ContestedItemsTests {
  private static let subject = WorkCollector.Subject(entity: "EXW", year: 2025)

  private static func item(_ partners: Int, title: String = "", line: Int) -> ContestedItem {
    ContestedItem(
      id: "N1", title: title, item: WorkItem(kind: .allCases[0], partners: partners), accounts: [],
      place: SourcePlace(file: "a.csv", line: line))
  }

  private static func findings(_ items: [(ContestedItem, SubmissionOrder)]) -> [String] {
    var contested = ContestedItems()
    for (item, order) in items { contested.take(item, 7, of: subject, order) }
    var corrections = Corrections()
    contested.resolve(&corrections)
    return corrections.findings.map { "\($0.code) \($0.place.line ?? 0)" }
  }

  @Test func itemsThatDifferAreDisputed() {
    #expect(
      Self.findings([(Self.item(1, line: 2), SubmissionOrder()), (Self.item(2, line: 3), SubmissionOrder())])
        == ["work-item-twice 3"])
  }

  @Test func laterItemReplacesTheEarlier() {
    #expect(
      Self.findings([
        (Self.item(1, line: 2), SubmissionOrder(sequence: 2)), (Self.item(2, line: 3), SubmissionOrder(sequence: 1)),
      ]) == ["replaced-by-later 3"])
  }

  @Test func equalItemsAreRepeatedUnlessTheirTitlesDiffer() {
    #expect(
      Self.findings([(Self.item(1, line: 2), SubmissionOrder()), (Self.item(1, line: 3), SubmissionOrder())])
        == ["rows-repeat 3"])
    #expect(
      Self.findings([
        (Self.item(1, title: "a", line: 2), SubmissionOrder()), (Self.item(1, title: "b", line: 3), SubmissionOrder()),
      ]) == ["work-item-twice 3"])
  }

  @Test func onlyTheLatestItemIsCounted() throws {
    let header = "entity,year,id,kind,submitted\n"
    let read = try SubmissionFolder.read(
      "work.csv", header + "EXW,2025,N1,programme,2026-01-10\nEXW,2025,N1,project,2026-01-11\n",
      vocabulary: WorkTable.vocabulary)
    #expect(read.codes.filter { $0 != "measure-nothing" } == ["replaced-by-later"])
  }
}
