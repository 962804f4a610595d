import Model
import Testing

@Suite struct NetworkRecordsTests {
  private static let place = SourcePlace(file: "a.csv", line: 2)
  private let records = NetworkRecords(
    issues: [
      EmergingIssue(entity: "EXW", year: 2025, id: "A", title: "Wells", isPublic: true, place: Self.place),
      EmergingIssue(entity: "EXH", year: 2026, id: "B", title: "Beds", place: Self.place),
    ],
    support: [SupportRecord(entity: "EXW", year: 2026, kind: .offer, place: Self.place)])

  @Test func recordsAreCountedAndChosen() {
    #expect(records.count == 3)
    #expect(records.entities == ["EXW", "EXH"])
    #expect(records.filter { entity, year in entity == "EXW" && year == 2026 }.count == 1)
    #expect(NetworkRecords().isEmpty)
  }

  @Test func anIssueThatIsNotPublicIsNoPublicPart() {
    #expect(records.publicPart.issues.map(\.id) == ["A"])
    #expect(records.publicPart.support.count == 1)
  }
}
