import Testing

@testable import Intake

/// Each row is used or listed as left out, and never both.
@Suite struct HandledRowsTests {
  @Test func rowsAreCounted() {
    let rows = HandledRows()
    #expect(rows.count == 0)
    for _ in 0..<3 { rows.add() }
    #expect(rows.count == 3)
  }

  @Test(arguments: [
    ("EXW,2025,1,meets", 0), ("EXW,2025,1,splendid", 1), ("EXW,2025,9,meets", 1), ("EXW,soon,1,meets", 1),
    ("NOBODY,2025,1,meets", 1), (",2025,1,meets", 1), ("EXW,2025,1,", 0), ("EXW,2025,1,meets\nEXW,2025,1,missing", 2),
    ("EXW,2025,1,meets\nEXW,2025,1,splendid", 2),
  ]) func whatIsNotUsedIsListed(_ rows: String, _ count: Int) throws {
    let read = try SubmissionFolder.read("ratings.csv", "entity,year,indicator,rating\n\(rows)\n")
    #expect(read.excludedRatings.count == count, "\(read.excludedRatings)")
  }
}
