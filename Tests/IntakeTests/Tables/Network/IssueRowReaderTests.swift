import Model
import Testing

@testable import Intake

@Suite struct IssueRowReaderTests {
  private static let header =
    "entity,year,id,title,description,raised,where,indicators,recommendations,who,proposal,public"

  private static let vocabulary = Vocabulary(
    entities: SampleVocabulary.vocabulary.entities, frameworks: SampleVocabulary.vocabulary.frameworks,
    register: SampleRegister.register,
    countries: CountryList([Country(code: "MOZ", shortCode: "MZ", name: "Mozambique")]))

  private func read(_ rows: String..., name: String = "issues.csv") throws -> Intaken {
    try SubmissionFolder.read(
      name, ([Self.header] + rows).joined(separator: "\n") + "\n", vocabulary: Self.vocabulary)
  }

  @Test(arguments: ["issues.csv", "other.csv"]) func everyColumnIsRead(name: String) throws {
    let read = try read(
      "EXW,2025,A,Dry wells,Wells run dry,2024,Mozambique; Sofala|MZ,1; new-2.0/2,EX-1-1,EXH; EXW,A study,yes",
      name: name)
    #expect(read.codes.filter { $0 != "folder-twice" } == [])
    let issue = try #require(read.network.issues.first)
    #expect([issue.entity, issue.id, issue.title] == ["EXW", "A", "Dry wells"])
    #expect([issue.description, issue.proposal] == ["Wells run dry", "A study"])
    #expect([issue.year, issue.raised] == [2025, 2024])
    #expect([issue.countries, issue.places] == [["MOZ"], ["Sofala"]])
    #expect(issue.indicators == ["new-2.0/1", "new-2.0/2"])
    #expect(issue.recommendations == ["EX-1-1"])
    #expect(issue.workers == ["EXH", "EXW"])
    #expect(issue.isPublic)
    #expect(issue.place.line == 2)
  }

  @Test func blankCellsSayNothing() throws {
    let read = try read("EXW,2025,A,Dry wells,,,,,,,,")
    #expect(read.codes == [])
    let issue = try #require(read.network.issues.first)
    #expect(issue.raised == nil)
    #expect(!issue.isPublic)
    #expect(issue.workers.isEmpty)
  }

  @Test func anElementHoldsAnIssue() throws {
    let read = try SubmissionFolder.read(
      "exw.xml",
      "<submission entity='EXW' year='2025'><issue id='A' where='MOZ'><title>Dry wells</title></issue></submission>",
      vocabulary: Self.vocabulary)
    #expect(read.codes == [])
    #expect(read.network.issues.map(\.countries) == [["MOZ"]])
  }

  @Test(
    arguments: [
      ("EXW,2025,,Dry wells,,,,,,,,", .valueMissing, 0), ("EXW,2025,A,,,,,,,,,", .valueMissing, 0),
      ("EXX,2025,A,Dry wells,,,,,,,,", .entityUnknown, 0),
      ("EXW,2025,A,Dry wells,,2026,,,,,,", .issueRaisedLater, 1),
      ("EXW,2025,A,Dry wells,,long ago,,,,,,", .issueRaisedUnreadable, 1),
      ("EXW,2025,A,Dry wells,,1066,,,,,,", .issueRaisedUnreadable, 1),
      ("EXW,2025,A,Dry wells,,2024-05-01,,,,,,", .yearForm, 1),
      ("EXW,2025,A,Dry wells,,,,99,,,,", .networkIndicatorUnknown, 1),
      ("EXW,2025,A,Dry wells,,,,,XX-99,,,", .networkRecommendationUnknown, 1),
      ("EXW,2025,A,Dry wells,,,,,,Nobody,,", .networkEntityUnknown, 1),
      ("EXW,2025,A,Dry wells,,,,,,,,perhaps", .networkYesNoUnclear, 1),
      ("EXW,2025,A,Dry wells,Ask a.b@example.org,,,,,,,", .networkAddressPublic, 1),
      ("EXW,2025,A,Wells of a.b@example.org,,,,,,,,", .networkAddressPublic, 0),
    ] as [(String, FindingCode, Int)])
  func aFaultIsNamed(row: String, code: FindingCode, kept: Int) throws {
    let read = try read(row)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.network.issues.count == kept)
    #expect(read.excludedRatings.count == 1 - kept)
  }

  @Test func oneFaultHidesNoOther() throws {
    let read = try read("EXW,2025,A,Dry wells,,2026,,99,XX-99,Nobody,,perhaps")
    #expect(
      read.findings.map(\.code) == [
        .issueRaisedLater, .networkIndicatorUnknown, .networkRecommendationUnknown, .networkEntityUnknown,
        .networkYesNoUnclear,
      ])
  }

  @Test func aTitleOfAnIndicatorIsSuggested() throws {
    let read = try read("EXW,2025,A,Dry wells,,,,Polisy,,,,")
    #expect(read.finding(.networkIndicatorUnknown)?.arguments["suggestion"] == "1 Policy")
  }

  @Test func twoRowsThatDifferCountAsNone() throws {
    let read = try read("EXW,2025,A,Dry wells,,,,,,,,yes", "EXW,2025,A,Dry pumps,,,,,,,,yes")
    #expect(read.codes == ["issue-twice"])
    #expect(read.network.issues.isEmpty)
    #expect(read.excludedRatings.map(\.reason) == [.disputed, .disputed])
    #expect(read.excludedRatings.map(\.indicator) == ["A", "A"])
  }

  @Test func whatIsNotPublicIsNotNamedAmongWhatIsLeftOut() throws {
    let read = try read("EXW,2025,A,Dry wells,,,,,,,,", "EXW,2025,A,Dry pumps,,,,,,,,")
    #expect(read.excludedRatings.map(\.indicator) == ["", ""])
  }
}
