import Model
import Testing

@testable import Intake

/// A row of which nothing is used is listed, whatever its table.
@Suite struct UnusedRecordsTests {
  @Test(arguments: [
    ("ratings.csv", "entity,year,indicator,rating", "EXW,20x5,1,meets"),
    ("ratings.csv", "entity,year,indicator,rating", "EXW,2025,99,meets"),
    ("ratings.csv", "entity,year,indicator,rating", "EXW,2025,1,metts"),
    ("answers.csv", "entity,year,indicator,question,answer", "EXW,2025,1,nosuch,yes"),
    ("actions.csv", "entity,year,indicator,action", "EXW,2025,99,Train staff"),
    ("rates.csv", "entity,year,currency,usd-per-unit,source", "EXW,2025,EUR,0,Made up"),
    ("work.csv", "entity,year,id,kind", "EXW,2025,P1,frob"),
  ]) func rowIsListedAsItStands(name: String, header: String, row: String) throws {
    let outcome = try SubmissionFolder.read(name, "\(header)\n\(row)\n", vocabulary: WorkTable.vocabulary)
    let excluded = try #require(outcome.excludedRatings.first)
    #expect(outcome.excludedRatings.count == 1)
    #expect(excluded.reason == .unreadable)
    #expect(excluded.writtenYear == row.split(separator: ",")[1])
    #expect(excluded.place.line == 2)
  }

  @Test func whatSaysNothingIsNotLeftOut() throws {
    let outcome = try SubmissionFolder.read("ratings.csv", "entity,year,indicator,rating\nEXW,2025,1,\n")
    #expect(outcome.excludedRatings == [])
  }
}
