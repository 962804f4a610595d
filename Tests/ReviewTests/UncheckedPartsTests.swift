import Model
import Testing

@testable import Review

@Suite struct UncheckedPartsTests {
  private static func parts(
    _ findings: [Finding], _ submissions: [Submission] = [], hasLastYear: Bool = false
  ) -> [UncheckedPart] {
    var parts = UncheckedParts(definitions: SmallReview.definitions, hasLastYear: hasLastYear)
    for submission in submissions { parts.take(submission, nil, EvidenceLinks(submission)) }
    return parts.parts(findings)
  }

  @Test func filesThatCouldNotBeUsedAreListedOnce() {
    #expect(
      Self.parts([
        Finding(.fileIsWebPage, at: SmallReview.place(1)), Finding(.fileUnreadable, at: SmallReview.place(1)),
        Finding(.xmlNotWellFormed, at: SmallReview.place(7, "b.xml")),
        Finding(.ratingBlank, at: SmallReview.place(2)),
      ]) == [.file("ratings.csv"), .rest(file: "b.xml", line: 7)])
  }

  @Test func ratingsWithoutAnswersLinksAndThePreviousYearAreListed() {
    let submission = SmallReview.submission([
      SmallReview.rating(.level(2), evidence: "https://wells.example"),
      SmallReview.rating(.notApplicable, indicator: 1),
    ])
    #expect(Self.parts([], [submission]) == [.answers(1), .links(1), .lastYear])
    #expect(
      Self.parts([], [submission], hasLastYear: true) == [
        .answers(1), .links(1), .lastYearLacking([submission.key.entity]),
      ])
  }

  @Test func withoutSubmissionsNothingIsUnchecked() { #expect(Self.parts([]) == []) }
}

/// The year before may stand in the same files.
@Suite struct OwnYearBeforeTests {
  private static func parts(_ earlier: Submission) -> [UncheckedPart] {
    let submission = SmallReview.submission([SmallReview.rating(.notApplicable)])
    var parts = UncheckedParts(definitions: SmallReview.definitions, hasLastYear: false, earlier: [earlier])
    parts.take(submission, nil, EvidenceLinks(submission))
    return parts.parts([])
  }

  @Test func aYearThatIsComparedIsNotAskedFor() {
    #expect(Self.parts(SmallReview.submission([], year: 2024)) == [])
  }

  @Test func aYearUnderAnotherFrameworkIsNamed() {
    let key = SubmissionKey(framework: "other-1.0", year: 2024, entity: "EXW")
    #expect(Self.parts(Submission(key: key)) == [.lastYearOtherFramework(["EXW"])])
  }
}
