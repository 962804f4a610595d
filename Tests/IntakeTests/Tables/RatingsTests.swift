import Model
import Testing

@testable import Intake

@Suite struct RatingsTests {
  private static let header = "entity,year,framework,indicator,rating,justification,evidence\n"

  private static let sound = [
    "ratings.csv": header
      + "EXW,2025,new-2.0,1,meets,\"Because, of\",https://example.org\nEXW,2025,new-2.0,2,exceeds,,\n",
    "ratings.xml": """
    <submission entity="EXW" year="2025" framework="new-2.0">
      <rating indicator="1" rating="meets"><justification>Because, of</justification><evidence>https://example.org</evidence></rating>
      <rating><indicator>2</indicator><rating>exceeds</rating></rating>
    </submission>
    """,
    "any.xml": """
    <s:submissions xmlns:s="urn:any"><s:submission><s:entity>EXW</s:entity><s:year>2025</s:year>
    <s:rating indicator="1" rating="meets" justification="Because, of" evidence="https://example.org"/>
    </s:submission><s:submission entity="EXW" year="2025"><s:rating indicator="2" rating="exceeds"/></s:submission></s:submissions>
    """,
    "answers.xml": """
    <submission><rating entity="EXW" year="2025" indicator="1" rating="Meets requirements" justification="Because, of"
      evidence="https://example.org"/><rating entity="EXW" year="2025" indicator="2" rating="EXCEEDS"/></submission>
    """,
  ]

  @Test(arguments: sound.keys.sorted()) func everyFormatGivesTheSameSubmission(_ name: String) throws {
    let read = try SubmissionFolder.read(name, Self.sound[name]!)
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=exceeds"])
    #expect(read.submissions.first?.ratings.first?.justification == "Because, of")
    #expect(read.submissions.first?.ratings.first?.evidence == "https://example.org")
    #expect(read.findings == [])
  }

  @Test(arguments: [
    "Entity,Type,Year,Performance_Area,Performance_Indicator,Ratings,Score\n\"EXW \",Other,2024,Area,PI1 Policy,Meets requirements,4\n",
    "Entity - Short Name,Entity - Type,Report - Year,Report - Status,Performance Area,Performance Indicator,PI - Ratings,PI - Ratings Score\n\"EXW \",Other,2024,Final,Area,PI1 Policy,Meets requirements,4\n",
  ]) func exportOfThePlatformIsReadAsItIs(_ text: String) throws {
    let read = try SubmissionFolder.read("export.csv", text)
    #expect(read.ratings == ["EXW 2024 1=meets"])
    #expect(
      read.places == [
        "platform-export export.csv:1", "entity-spelling export.csv:2:1", "indicator-lacking export.csv:2",
      ])
    #expect(read.findings.first { $0.code == .entitySpelling }?.found == "EXW ")
    #expect(read.submissions.first?.ratings.map(\.basis) == [.published])
  }

  @Test(arguments: [("Not Applicable,,,", "error"), ("not-applicable,,,published", "note")]) func silenceIsNoReason(
    _ cells: String, _ severity: String
  ) throws {
    let read = try SubmissionFolder.read(
      "ratings.csv",
      "entity,year,indicator,rating,justification,evidence,basis\nEXW,2025,1,\(cells)\nEXW,2025,2,meets,,,\n")
    #expect(read.findings.map(\.code) == [.notApplicableUnjustified])
    #expect(read.findings.map(\.severity.rawValue) == [severity])
  }

  @Test func unknownEntityIsAnErrorAndLeftOut() throws {
    let read = try SubmissionFolder.read("ratings.csv", Self.header + "ABC,2025,,1,meets,,\nABC,2025,,2,meets,,\n")
    #expect(read.places == ["entity-unknown ratings.csv:2:1", "justification-lacking ratings.csv:2"])
    #expect(read.findings.first?.severity == .error)
    #expect(read.findings.first?.arguments["count"] == "2")
    #expect(read.submissions == [])
    #expect(read.excludedRatings.count == 2)
  }

  @Test func rowWithoutEndIsNotUsed() throws {
    let read = try SubmissionFolder.read(
      "ratings.csv", Self.header + "EXW,2025,,1,meets,,\nEXW,2025,,2,meets,\"open,\n")
    #expect(read.ratings == ["EXW 2025 1=meets"])
    #expect(read.places.contains("csv-quote-unclosed ratings.csv:3:19"))
  }

  @Test(arguments: [
    ("a.csv", "foo,bar\n1,2\n", "table-unknown a.csv:1"), ("ratings.csv", "foo\n1\n", "column-missing ratings.csv:1:1"),
    ("a.csv", "entity,year,indicator,rating,Ratings\nEXW,2025,1,meets,missing\n", "csv-column-twice a.csv:1:30"),
    ("a.csv", "entity,year,indicator,rating,rating\nEXW,2025,1,meets,missing\n", "csv-column-twice a.csv:1:30"),
    ("a.csv", "entity,year,indicator,rating,mood\nEXW,2025,1,meets,good\n", "column-unknown a.csv:1:30"),
  ]) func headersAreUnderstoodOrNamed(_ name: String, _ text: String, _ finding: String) throws {
    let read = try SubmissionFolder.read(name, text)
    #expect(read.places.contains(finding), "\(read.places)")
    #expect(read.ratings.allSatisfy { $0 == "EXW 2025 1=meets" })
  }
}
