import Model
import Testing

@testable import Intake

@Suite struct InitiativeRowReaderTests {
  private static let header =
    "entity,year,id,title,countries,indicators,start,end,budget,currency,good-practice,public"

  private static let vocabulary = Vocabulary(
    entities: SampleVocabulary.vocabulary.entities, frameworks: SampleVocabulary.vocabulary.frameworks,
    countries: CountryList([
      Country(code: "MOZ", shortCode: "MZ", name: "Mozambique"), Country(code: "ZMB", shortCode: "ZM", name: "Zambia"),
    ]))

  private func read(_ rows: String..., header: String = header) throws -> Intaken {
    try SubmissionFolder.read(
      "initiatives.csv", ([header] + rows).joined(separator: "\n") + "\n", vocabulary: Self.vocabulary)
  }

  @Test func everyColumnIsRead() throws {
    let header =
      "entity,year,id,title,description,kind,countries,places,programme,partners,sdg-targets,indicators,groups,start,"
      + "end,budget,currency,parent,good-practice,practice-for,link,public"
    let row =
      "EXW,2025,W1,Wells,Ten wells,project,Mozambique; ZM,Beira|Tete,Joint Programme 7,EXH,5.1; 6.1,1; new-2.0/2,"
      + "girls,2025-01-01,2025-12-31,1000.50,USD,Output 1,yes,1,https://example.org,yes"
    let read = try read(row, header: header)
    #expect(read.codes == [])
    let one = try #require(read.initiatives.first)
    #expect(one.entities == ["EXW"])
    #expect(one.countries == ["MOZ", "ZMB"])
    #expect(one.places == ["Beira", "Tete"])
    #expect(one.targets == ["5.1", "6.1"])
    #expect(one.indicators == ["new-2.0/1", "new-2.0/2"])
    #expect(one.practiceFor == ["new-2.0/1"])
    #expect(
      [one.title, one.description, one.kind, one.programme] == ["Wells", "Ten wells", "project", "Joint Programme 7"])
    #expect([one.partners, one.groups] == [["EXH"], ["girls"]])
    #expect([one.start?.description, one.end?.description] == ["2025-01-01", "2025-12-31"])
    #expect(one.budget?.amount.description == "1000.5")
    #expect([one.parent, one.link] == ["Output 1", "https://example.org"])
    #expect(one.isGoodPractice && one.isPublic)
    #expect(one.place.line == 2)
  }

  @Test(
    arguments: [
      ("EXW,2025,,Wells,MOZ,1,,,,,,", .valueMissing, 0), ("EXW,2025,1,,MOZ,1,,,,,,", .valueMissing, 0),
      ("EXX,2025,1,Wells,MOZ,1,,,,,,", .entityUnknown, 0),
      ("EXW,2025,1,Wells,Atlantis,1,,,,,,", .initiativeCountryUnknown, 1),
      ("EXW,2025,1,Wells,MOZ,99,,,,,,", .initiativeIndicatorUnknown, 1),
      ("EXW,2025,1,Wells,MOZ,1,2025-02-01,2025-01-31,,,,", .initiativeDatesReversed, 1),
      ("EXW,2025,1,Wells,MOZ,1,03/04/2025,,,,,", .followUpDateAmbiguous, 1),
      ("EXW,2025,1,Wells,MOZ,1,,,1000,,,", .initiativeCurrencyLacking, 1),
      ("EXW,2025,1,Wells,MOZ,1,,,1000,dollars,,", .initiativeCurrencyUnknown, 1),
      ("EXW,2025,1,Wells,MOZ,1,,,some,USD,,", .answerNotANumber, 1),
      ("EXW,2025,1,Wells,MOZ,1,,,,,,perhaps", .initiativeYesNoUnclear, 1),
    ] as [(String, FindingCode, Int)])
  func aFaultIsNamed(row: String, code: FindingCode, kept: Int) throws {
    let read = try read(row)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.findings.first?.place.line == 2)
    #expect(read.initiatives.count == kept)
    #expect(read.initiatives.allSatisfy { !$0.isPublic && $0.budget == nil })
  }

  @Test func rowsOfOneIdAreOneInitiativeOfSeveralEntities() throws {
    let read = try read(
      "EXW,2025,1,Wells,MOZ,1,2025-02-01,2025-12-31,1000,USD,,yes",
      "EXH,2025,1,Wells,ZMB,2,2025-02-01,2025-12-31,,,yes,yes")
    #expect(read.codes == ["entities-several"])
    #expect(read.initiatives.map(\.entities) == [["EXH", "EXW"]])
    #expect(read.initiatives.map(\.countries) == [["ZMB", "MOZ"]])
    #expect(read.initiatives.map(\.isGoodPractice) == [true])
    #expect(read.initiatives.map { $0.budget?.amount.description } == ["1000"])
    #expect(read.initiatives.map(\.place.line) == [2])
  }

  @Test func whatOneEntityDoesNotPublishStaysHidden() throws {
    let read = try read("EXW,2025,1,Wells,MOZ,,,,,,,yes", "EXH,2025,1,Wells,MOZ,,,,,,,")
    #expect(read.initiatives.map(\.isPublic) == [false])
  }

  @Test func entitiesThatTellOneInitiativeDifferentlyAreNamed() throws {
    let read = try read("EXW,2025,1,Wells,MOZ,,,,,,,", "EXH,2025,1,Pumps,MOZ,,,,,,,")
    #expect(read.findings.map(\.code) == [.entitiesSeveral, .initiativeToldDifferently])
    #expect(read.initiatives.count == 1)
  }

  @Test func twoRowsOfOneEntityThatDifferBothDoNotCount() throws {
    let read = try read("EXW,2025,1,Wells,MOZ,,,,,,,yes", "EXW,2025,1,Pumps,MOZ,,,,,,,yes")
    #expect(read.findings.map(\.code) == [.initiativeTwice])
    #expect(read.initiatives == [])
    #expect(read.excludedRatings.map(\.indicator) == ["1", "1"])
  }

  @Test func theIdOfAHiddenInitiativeIsNotListed() throws {
    let read = try read("EXW,2025,1,Wells,MOZ,,,,,,,", "EXW,2025,1,Pumps,MOZ,,,,,,,")
    #expect(read.excludedRatings.map(\.indicator) == ["", ""])
  }

  @Test func aRowThatIsRepeatedThousandsOfTimesCountsOnce() throws {
    let row = "EXW,2025,1,Wells,MOZ,,,,,,,yes"
    let read = try SubmissionFolder.read(
      "initiatives.csv", ([Self.header] + Array(repeating: row, count: 3_000)).joined(separator: "\n") + "\n",
      vocabulary: Self.vocabulary)
    #expect(read.initiatives.count == 1)
    #expect(read.findings.count == 1)
  }

  @Test func faultsInAllRowsAreOneFinding() throws {
    let rows = (1...3_000).map { "EXW,2025,\($0),Wells,Atlantis,1,2025-02-01,2025-01-01,1000,,,perhaps" }
    let read = try SubmissionFolder.read(
      "initiatives.csv", ([Self.header] + rows).joined(separator: "\n") + "\n", vocabulary: Self.vocabulary)
    #expect(read.initiatives.count == 3_000)
    #expect(read.findings.count == 4)
    #expect(read.findings.map { $0.arguments["count"] } == Array(repeating: "3000", count: 4))
  }

  @Test func aDocumentIsReadLikeATable() throws {
    let read = try SubmissionFolder.read(
      "exw.xml",
      """
      <submission entity="EXW" year="2025">
        <initiative id="1" title="Wells" countries="MOZ" public="yes"><indicators>1</indicators></initiative>
        <rating indicator="1" rating="meets"/>
        <initiative id="2"><title>Pumps</title><description>Of steel</description></initiative>
      </submission>
      """, vocabulary: Self.vocabulary)
    #expect(read.codes == ["indicator-lacking"])
    #expect(read.initiatives.map(\.title) == ["Wells", "Pumps"])
    #expect(read.initiatives.map(\.indicators) == [["new-2.0/1"], []])
    #expect(read.reported.count == 1)
  }

  @Test func aTableUnderAnotherNameIsRecognizedByItsColumns() throws {
    let read = try SubmissionFolder.read(
      "projects.csv", "entity,year,id,title,country,programme,good practice\nEXW,2025,1,Wells,MOZ,,\n",
      vocabulary: Self.vocabulary)
    #expect(read.initiatives.map(\.countries) == [["MOZ"]])
  }
}
