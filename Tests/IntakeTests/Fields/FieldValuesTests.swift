import Testing

@testable import Intake

/// Which of two values counts when a document gives a field twice, or in two places.
@Suite struct FieldValuesTests {
  @Test(arguments: [
    ("<rating indicator='1' rating='meets'><rating>missing</rating></rating>", "EXW 2025 1=meets", true),
    ("<rating indicator='1' rating='meets'><Ratings>missing</Ratings></rating>", "EXW 2025 1=meets", true),
    ("<rating indicator='1' rating='meets' year='2024'><year>2023</year></rating>", "EXW 2024 1=meets", true),
    ("<rating indicator='1' rating='meets' year='2024'/>", "EXW 2024 1=meets", false),
    ("<rating indicator='1' rating='meets' year=' '/>", "EXW 2025 1=meets", false),
    ("<rating indicator='1' rating='meets'><entity>EXH</entity></rating>", "EXH 2025 1=meets", false),
  ]) func firstCounts(_ record: String, _ rating: String, _ isTwice: Bool) throws {
    let read = try SubmissionFolder.read("a.xml", "<submission entity='EXW' year='2025'>\(record)</submission>")
    #expect(read.ratings == [rating])
    #expect(read.codes.contains("field-twice") == isTwice)
  }

  @Test func fieldsOfOneSubmissionEndWithIt() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      "<submissions><submission entity='EXW' year='2025'/><submission year='2025'><rating indicator='1' rating='meets'/></submission></submissions>"
    )
    #expect(read.ratings == [])
    #expect(read.codes == ["value-missing"])
  }

  @Test func answersAreReadBesideRatings() throws {
    let read = try SubmissionFolder.read(
      "ratings.xml",
      "<submission entity='EXW' year='2025'><rating indicator='1' rating='meets'/><answer indicator='1' question='1.a1' answer='yes'/><rating indicator='2' rating='meets'/></submission>"
    )
    #expect(read.ratings.count == 2)
    #expect(read.submissions.first?.answers.count == 1)
    #expect(read.findings == [])
  }
}
