import Formats
import Model
import Testing

@testable import Intake

@Suite struct NameMeaningsTests {
  private func meanings(_ header: [String], _ file: String = "a.csv") -> [String?] {
    var rows = MeaningRows(header: header, file: file)
    var bytes = MemoryBytes(
      header.joined(separator: ",") + "\n" + header.map { _ in "x" }.joined(separator: ",") + "\n")
    try? CSVReader.read(&bytes, file: file, table: "", to: &rows)
    return rows.meanings
  }

  @Test func columnsThatAreReadBearTheNameOfTheirField() {
    #expect(
      meanings(["Agency", "Entity*", "Reporting year", "PI", "Rating (level)", "rating", "mood", "due", "Notes"])
        == [nil, "entity", "year", "indicator", nil, "rating", nil, nil, "comment"])
    #expect(meanings(["entity", "year", "indicator", "rating", "action", "due"]).last == "due")
    #expect(meanings(["entity", "year", "indicator", "rating", "explanation"]).last == .some(nil))
  }

  @Test func ofATableThatIsNotKnownNothingIsUsed() {
    #expect(meanings(["a", "b"]) == [nil, nil])
  }

  @Test func aWordMeansAFieldInItsTableOnly() {
    #expect(meanings(["entity", "where", "name"], "issues.csv") == ["entity", "where", nil])
    #expect(meanings(["entity", "where", "name"], "focal-points.csv") == ["entity", nil, "name"])
    #expect(meanings(["entity", "where", "name"], "ratings.csv") == ["entity", nil, nil])
  }
}

private struct MeaningRows: RecordConsumer {
  let meaning: NameMeanings
  private(set) var meanings: [String?] = []

  init(header: [String], file: String) { meaning = NameMeanings(header: header, file: file) }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {}

  mutating func take(_ record: borrowing Record) { meanings = meaning.fields(of: record) }

  mutating func note(_ finding: Finding) {}
}
