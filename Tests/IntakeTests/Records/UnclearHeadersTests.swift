import Model
import Testing

@testable import Intake

/// Headers that can be read in two ways, or not at all.
@Suite struct UnclearHeadersTests {
  @Test(arguments: ["Explanation (max. 500 words)", "explanation", "Explanation*"])
  func anExplanationInTheMidstOfRatingsIsAskedAbout(heading: String) throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,\(heading)\nEXW,2025,1,n/a,No work\nEXW,2025,2,meets,Because\n")
    #expect(read.codes == ["column-explanation"])
    #expect(read.findings[0].arguments["count"] == "2")
    #expect(read.submissions.flatMap(\.explanations) == [])
    #expect(read.ratings.count == 2)
  }

  @Test func besideAJustificationItExplainsWarnings() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,justification,explanation\nEXW,2025,1,meets,x,known\nEXW,2025,2,meets,x,\n"
    )
    #expect(read.codes == [])
    #expect(read.submissions.flatMap(\.explanations).map(\.text) == ["known"])
  }

  @Test func anEmptyColumnIsNotAskedAbout() throws {
    let rows = "EXW,2025,1,meets,\nEXW,2025,2,meets,\n"
    #expect(try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,explanation\n" + rows).codes == [])
  }

  @Test func indicatorsSideBySideAreOneFinding() throws {
    let framework = IndicatorTitlesTests.vocabulary
    for header in ["entity,year,PI 1,PI 2,PI 3", "Agency,Year,1. Gender marker,2 Audit,Audit", "PI1,PI2,PI3"] {
      let read = try SubmissionFolder.read("a.csv", header + "\nEXW,2025,meets,meets,meets\n", vocabulary: framework)
      #expect(read.codes == ["table-sideways"], "\(header)")
    }
    for header in ["entity,year,1,2,3", "name,PI 1,PI 2", "a,b,c"] {
      let read = try SubmissionFolder.read("a.csv", header + "\nEXW,2025,meets,meets,meets\n", vocabulary: framework)
      #expect(read.codes == ["table-unknown"], "\(header)")
    }
  }

  @Test func whoCarriesOutAnActionIsToldBesideOne() throws {
    let action = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,action,focal point\nEXW,2025,1,Train,Ms A\n")
    #expect(action.finding(.columnMisspelt)?.arguments["field"] == "responsible")
    let rating = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,focal point\nEXW,2025,1,meets,Ms A\nEXW,2025,2,meets,\n")
    #expect(rating.codes == ["column-unknown"])
  }

  @Test func aVagueHeadingIsMeantWhereNothingElseCanBe() throws {
    let read = try SubmissionFolder.read("answers.csv", "entity,year,indicator,code,value\nEXW,2025,1,1.a1,yes\n")
    #expect(read.findings.map { $0.arguments["field"] } == ["question", "answer"])
    let work = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating,level\nEXW,2025,1,meets,HQ\n")
    #expect(work.finding(.columnUnknown) != nil)
  }
}
