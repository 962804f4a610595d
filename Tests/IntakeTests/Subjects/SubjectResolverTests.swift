import Model
import Testing

@testable import Intake

/// Which framework a row means that names none.
@Suite struct SubjectReaderTests {
  /// The sample frameworks, and a sister with an indicator of the same number, in force all the time.
  private static func vocabulary(assumed: Set<String>) -> Vocabulary {
    var frameworks = SampleVocabulary.vocabulary.frameworks
    frameworks.append(
      Framework(
        id: "sister", title: "sister", about: "", years: YearSpan(from: 2010), source: "", finalRatingOrigin: .claimed,
        derivesRatings: false, denominator: .rated, scale: SampleVocabulary.scale, areas: ["Area"],
        indicators: ["1", "H3"].map {
          Indicator(number: $0, title: "Sister \($0)", area: "Area", work: [.normative], about: "", source: "")
        }, fingerprint: ""))
    for index in frameworks.indices { frameworks[index].isAssumed = assumed.contains(frameworks[index].id) }
    return Vocabulary(entities: SampleVocabulary.vocabulary.entities, frameworks: frameworks)
  }

  private func read(
    _ rows: String, assumed: Set<String> = ["old-1.0", "new-2.0"]
  ) throws -> Intaken {
    try SubmissionFolder.read(
      "ratings.csv", "entity,year,framework,indicator,rating\n" + rows, vocabulary: Self.vocabulary(assumed: assumed))
  }

  @Test func rowsWithoutAFrameworkMeanTheAssumedOne() throws {
    let read = try read("EXW,2024,,1,meets\nEXW,2025,,1,meets\n")
    #expect(read.submissions.map { "\($0.key.year) \($0.key.framework)" }.sorted() == ["2024 old-1.0", "2025 new-2.0"])
  }

  @Test func aNumberThatOnlyTheSisterHasIsUnknownUnlessItIsNamed() throws {
    #expect(try read("EXW,2025,,H3,meets\n").findings.map(\.code) == [.indicatorUnknown])
    for number in ["H3", "h3", "PI H3", "PIH3", "H3 Sister H3"] {
      let named = try read("EXW,2025,sister,\(number),meets\n")
      #expect(named.ratings == ["EXW 2025 2=meets"])
      #expect(named.findings.filter { $0.severity > .note }.map(\.code) == [.indicatorLacking])
    }
  }

  @Test func inAYearWithoutAnAssumedFrameworkTheRowHasToNameOne() throws {
    let read = try read("EXW,2012,,1,meets\n")
    #expect(read.submissions == [])
    let finding = try #require(read.findings.first)
    #expect(finding.code == .frameworkUnclear)
    #expect(finding.arguments[list: "allowed"] == ["sister"])
  }

  @Test func whereNoFrameworkIsAssumedTheOnlyOneThatFitsIsMeant() throws {
    let read = try read("EXW,2025,,2,meets\nEXH,2025,,H3,meets\n", assumed: [])
    #expect(read.submissions.map(\.key.framework).sorted() == ["new-2.0", "sister"])
    #expect(try self.read("EXW,2025,,1,meets\n", assumed: []).findings.map(\.code) == [.frameworkUnclear])
  }
}
