import Model
import Testing
import Words

@Suite struct FindingHabitTests {
  private func words(_ values: [String], count: Int) throws -> FindingWords {
    var finding = Finding(
      .yearInvalid, at: SourcePlace(file: "a.csv", line: 2, column: 5, row: 2, cellColumn: 2), found: values[0])
    finding.heading = "Year"
    finding.count = count
    finding.occurrences = values.enumerated().map { index, value in
      .init(place: SourcePlace(file: "a.csv", line: index + 2, row: index + 2, cellColumn: 2), found: value)
    }
    return try Catalogue.embedded().words(for: finding)
  }

  @Test func aHabitIsToldWithItsCountAndFirstPlaces() throws {
    let said = try words(["FY2024", "FY2024"], count: 18)
    #expect(said.message.hasSuffix("This is so in 18 rows, first in B2, B3."))
    #expect(said.remedy.contains("“Year”"))
  }

  @Test func differentValuesAreReported() throws {
    #expect(try words(["FY2024", "FY2025"], count: 2).message.hasSuffix("in 2 rows: B2 (“FY2024”), B3 (“FY2025”)."))
  }
}
