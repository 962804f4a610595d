import Model
import Testing

@testable import Intake

/// A year for which nobody can have reported yet is an error in its place, in any format and table.
@Suite struct LatestYearTests {
  private static let vocabulary = Vocabulary(
    entities: SampleVocabulary.vocabulary.entities, frameworks: SampleVocabulary.vocabulary.frameworks,
    latestYear: 2027)

  private func read(_ name: String, _ text: String) throws -> Intaken {
    try SubmissionFolder.read(name, text, vocabulary: Self.vocabulary)
  }

  @Test(arguments: [
    ("ratings.csv", "entity,year,indicator,rating\nEXW,2052,1,meets\nEXW,2052,2,meets\n", 1),
    ("answers.csv", "entity,year,indicator,question,answer\nEXW,2052,1,offices,3\n", 1),
    ("actions.csv", "entity,year,indicator,action\nEXW,2028,1,Train\n", 1),
    (
      "a.xml",
      "<submission><entity>EXW</entity><year>9999</year><rating><indicator>1</indicator>"
        + "<rating>meets</rating></rating></submission>", 1
    ),
    ("ratings.csv", "entity,year,indicator,rating\nEXW,2052.0,1,meets\n", 1),
  ]) func laterYearIsQuestionedOnce(_ name: String, _ text: String, _ count: Int) throws {
    let read = try read(name, text)
    let findings = read.findings.filter { $0.code == .yearTooLate }
    #expect(findings.count == count)
    #expect(findings.first?.arguments["latest"] == "2027")
    #expect(findings.first?.place.line != nil)
    #expect(read.submissions == [])
    #expect(!read.excludedRatings.isEmpty)
  }

  @Test(arguments: [2025, 2026, 2027]) func yearsUpToItAreTaken(_ year: Int) throws {
    let read = try read("ratings.csv", "entity,year,indicator,rating\nEXW,\(year),1,meets\n")
    #expect(read.ratings == ["EXW \(year) 1=meets"])
  }
}
