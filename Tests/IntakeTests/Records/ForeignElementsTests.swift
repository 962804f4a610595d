import Model
import Testing

@testable import Intake

/// Documents of other programs.
@Suite struct ForeignElementsTests {
  @Test func recordsOfAnotherFormAreAnError() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025"><Header><Note>x</Note></Header>
      <Indicators><Indicator><Number>1</Number><Rating>meets</Rating></Indicator></Indicators></submission>
      """)
    let finding = try #require(read.finding(.xmlElementsForeign))
    #expect(finding.severity == .error)
    #expect(finding.found == "Note, Indicator, Number, Rating")
    #expect(read.finding(.xmlMarkup) == nil)
    #expect(read.finding(.fileWithoutRecords) == nil)
  }

  @Test func theSameWithinARecord() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025"><rating indicator="1"><details><level>meets</level></details></rating>
      </submission>
      """)
    #expect(read.finding(.xmlElementsForeign)?.found == "level")
  }

  @Test func formOfATextStaysANote() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      """
      <submission entity="EXW" year="2025"><rating indicator="1" rating="meets"><evidence><document>a</document>
      </evidence></rating><rating indicator="2" rating="meets"><justification><p>b</p></justification></rating>
      </submission>
      """)
    #expect(read.codes == ["xml-markup"])
  }
}
