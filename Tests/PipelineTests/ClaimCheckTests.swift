import Model
import TestFolders
import Testing

@testable import Pipeline

@Suite struct ClaimCheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
  }

  /// The findings on a claim and answers of EXW, as `check` gives them.
  private func findings(
    claim: String?, basis: String = "submitted", _ answers: KeyValuePairs<String, String>
  ) throws -> [Finding] {
    try folder.write(
      "in/answers.csv",
      "entity,year,indicator,question,answer\n" + answers.map { "EXW,2025,1,\($0.key),\($0.value)\n" }.joined())
    if let claim {
      try folder.write(
        "in/ratings.csv", "entity,year,indicator,rating,justification,basis\nEXW,2025,1,\(claim),none,\(basis)\n")
    }
    let incomplete: Set<FindingCode> = [.justificationLacking, .evidenceLacking, .actionLacking]
    return try SubmissionCheck.run(files: [folder.path("in")], indicators: folder.path("definitions")).findings
      .filter { !incomplete.contains($0.code) }
  }

  private func told(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.place.file):\($0.place.line ?? 0) \($0.severity) \($0.code.rawValue) \($0.found ?? "–")" }
  }

  @Test func aClaimThatTheAnswersBearOutIsSilent() throws {
    #expect(try findings(claim: "meets", ["1.a1": "yes", "open_wells": "5", "all_wells": "10"]) == [])
    #expect(try findings(claim: "missing", ["1.a1": "no", "open_wells": "0", "all_wells": "10"]) == [])
  }

  @Test func aClaimAboveTheAnswers() throws {
    let found = try findings(claim: "meets", ["1.a1": "yes", "open_wells": "4", "all_wells": "10"])
    #expect(told(found) == ["ratings.csv:2 warning claim-higher meets"])
    #expect(
      found[0].arguments == [
        "indicator": "1", "claimed": "Meets requirements", "derived": "Approaches requirements", "criteria": ["1.m1"],
      ])
  }

  /// The list is lacking, and that is all that stands between the claim and the answers.
  @Test func onlyRequirementsUpToTheClaimAreNamed() throws {
    let found = try findings(claim: "approaches", ["1.a1": "no", "open_wells": "4", "all_wells": "10"])
    #expect(told(found) == ["ratings.csv:2 warning claim-higher approaches"])
    #expect(found[0].arguments[list: "criteria"] == ["1.a1"])
  }

  @Test func aClaimBelowTheAnswers() throws {
    let found = try findings(claim: "approaches", ["1.a1": "yes", "open_wells": "6", "all_wells": "10"])
    #expect(told(found) == ["ratings.csv:2 warning claim-lower approaches"])
    #expect(found[0].arguments["derived"] == "Meets requirements")
  }

  @Test func aClaimThatDiffersOnWhetherTheIndicatorApplies() throws {
    #expect(
      told(try findings(claim: "approaches", ["1.na": "yes"])) == ["ratings.csv:2 warning claim-differs approaches"])
    #expect(
      told(try findings(claim: "not-applicable", ["1.a1": "yes", "1.m1": "no"]))
        == ["ratings.csv:2 warning claim-differs not-applicable"])
  }

  @Test func aClaimThatMissingAnswersCouldBearOut() throws {
    let found = try findings(claim: "meets", ["1.a1": "yes"])
    #expect(told(found) == ["ratings.csv:2 note claim-open meets"])
    #expect(found[0].arguments[list: "criteria"] == ["1.m1"])
  }

  @Test func aPlainAnswerThatTheDetailedOnesContradict() throws {
    let found = try findings(claim: "meets", ["1.a1": "yes", "1.m1": "no", "open_wells": "5", "all_wells": "10"])
    #expect(told(found) == ["answers.csv:3 warning answer-contradicted no"])
    #expect(found[0].arguments == ["question": "1.m1"])
  }

  @Test func aWholeOfZero() throws {
    let found = try findings(claim: nil, ["1.a1": "yes", "open_wells": "0", "all_wells": "0"])
    #expect(told(found) == ["answers.csv:4 error measure-undefined 0"])
    #expect(found[0].arguments == ["title": ["Share of wells that are open"], "question": "all_wells"])
  }

  @Test func withoutAClaimOrWithoutAnswersThereIsNothingToSetBeside() throws {
    #expect(try findings(claim: nil, ["1.a1": "yes"]) == [])
    #expect(try findings(claim: "meets", [:]).filter { $0.code.rawValue.hasPrefix("claim") } == [])
  }

  /// The entity cannot mend what was published; the reader may still want to know.
  @Test func aPublishedClaimIsOnlyNoted() throws {
    let found = try findings(
      claim: "meets", basis: "published", ["1.a1": "yes", "open_wells": "4", "all_wells": "10"])
    #expect(told(found) == ["ratings.csv:2 note claim-higher meets"])
  }
}
