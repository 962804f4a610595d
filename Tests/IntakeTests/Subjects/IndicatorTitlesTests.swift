import Model
import Testing

@testable import Intake

/// Titles beside numbers and in their place.
@Suite struct IndicatorTitlesTests {
  /// Two versions of a framework, of which the later one moved an indicator and replaced another.
  static let vocabulary: Vocabulary = {
    var frameworks = SampleVocabulary.vocabulary.frameworks
    frameworks[0].indicators = indicators(["Policy on water", "Tracking of funds", "Equal representation of women"])
    frameworks[1].indicators = indicators([
      "Policy on water and health", "Gender marker", "Audit", "Equal representation of women",
    ])
    return Vocabulary(entities: SampleVocabulary.vocabulary.entities, frameworks: frameworks)
  }()

  private static func indicators(_ titles: [String]) -> [Indicator] {
    titles.enumerated().map {
      Indicator(number: "\($0 + 1)", title: $1, area: "Area", work: [.normative], about: "", source: "")
    }
  }

  private func read(_ indicators: String...) throws -> Intaken {
    let rows = indicators.map { "EXW,2025,\($0),meets,x\n" }.joined()
    return try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,justification\n" + rows, vocabulary: Self.vocabulary)
  }

  @Test func theTitleOfAnotherIndicatorIsASecondReading() throws {
    let read = try read("3 Equal representation of women")
    #expect(read.codes == ["indicator-unclear"])
    #expect(read.findings[0].arguments["first"] == "3")
    #expect(read.findings[0].arguments["second"] == "4")
    #expect(read.ratings == [])
  }

  @Test func titlesOfAnotherFrameworkAreOneErrorForTheColumn() throws {
    let read = try read("2 Tracking of funds", "2: Tracking of Funds", "PI 2 - Tracking of funds")
    #expect(read.codes == ["indicator-of-other-framework"])
    #expect(read.findings[0].arguments["other"] == "old-1.0")
    #expect(read.findings[0].count == 3)
    #expect(read.ratings == [])
  }

  @Test func aPartOfTheTitleAndAnUnknownTitleLeaveTheNumber() throws {
    for title in ["1 Policy on water", "2 Something else"] {
      let read = try read(title)
      #expect(read.codes.filter { $0 != "indicator-lacking" } == ["indicator-title-differs"])
      #expect(read.ratings.count == 1)
    }
  }

  @Test(arguments: [
    ("Gender markr", "2 Gender marker"), ("representation of women", "4 Equal representation of women"),
    ("Audits", "3 Audit"), ("Women", "4 Equal representation of women"), ("99 Audit", "3 Audit"), ("Wells", nil),
    ("and", nil), ("of", nil), ("?", nil),
  ]) func aTitleWithASlipIsSuggested(_ text: String, _ suggestion: String?) {
    #expect(IndicatorSuggestion.text(for: IndicatorName(text), in: Self.vocabulary.frameworks[1]) == suggestion)
  }

  @Test func theSuggestionStandsInTheFinding() throws {
    #expect(try read("Gender markr").finding(.indicatorUnknown)?.arguments["suggestion"] == "2 Gender marker")
  }
}
