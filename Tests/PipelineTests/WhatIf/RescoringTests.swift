import Foundation
import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Pipeline

/// What would change under an edited indicator, or under another version.
@Suite struct RescoringTests {
  private let folder: TemporaryFolder

  /// Half of the wells of one agency are open, all of the other's; a real entity only claims.
  init() throws {
    folder = try TemporaryFolder()
    try InventedDefinitions.write(into: folder)
    try folder.write(
      "in/answers.csv",
      """
      entity,year,indicator,question,answer
      EXW,2025,1,1.a1,yes
      EXW,2025,1,open_wells,5
      EXW,2025,1,all_wells,10
      EXH,2025,1,1.a1,yes
      EXH,2025,1,open_wells,4
      EXH,2025,1,all_wells,4

      """)
    try folder.write("in/ratings.csv", "entity,year,indicator,rating\nREAL1,2025,1,meets\n")
  }

  private func request(_ with: String...) -> RescoringRequest {
    RescoringRequest(
      submissions: [folder.path("in")], indicators: folder.path("definitions"), year: 2025, framework: nil, with: with)
  }

  private func rows(_ rescoring: Rescoring) -> [String] {
    func code(_ rating: Rating, _ framework: Framework) -> String { framework.scale.level(of: rating).code }
    return rescoring.rows.map { row in
      let before = row.before.map { code($0, rescoring.framework) }.joined(separator: "+")
      let after = row.after.map { code($0, rescoring.other) } ?? "-"
      return "\(row.entity) \(row.indicators.joined(separator: "+")) \(before) → \(row.other ?? "-") \(after)"
        + "\(row.isProvisional ? "?" : "") \(row.verdict.rawValue)"
    }
  }

  @Test func aRaisedThresholdLowersThoseBelowIt() throws {
    try folder.write(
      "draft.yaml", InventedDefinitions.indicator.replacing("at_least: 50", with: "at_least: 60"))
    let rescoring = try request(folder.path("draft.yaml")).rescoring()
    #expect(
      rows(rescoring) == [
        "EXW 1 meets → 1 approaches changed", "EXH 1 meets → 1 meets unchanged", "REAL1 1  → 1 - claim-only",
      ])
    #expect(
      rescoring.levels.map { "\($0.code) \($0.before) \($0.after)" }.prefix(3) == [
        "missing 0 0", "approaches 0 1", "meets 2 1",
      ])
    let text = RescoringText(words: try Catalogue.embedded()).text(rescoring, with: ["draft.yaml"])
    #expect(
      text == """
        Changes in Example framework 2025 with draft.yaml:
          EXW 1: meets → 1: approaches
        Ratings at the level approaches: 0 before, 1 after.
        Ratings at the level meets: 2 before, 1 after.
        1 rating does not change.
        1 rating changes.
        1 rating cannot be worked out again: it is a claimed rating without answers from which a rating can be derived.

        """)
    #expect(RescoringTable(rescoring).csv.contains("EXW,1,1,meets,approaches,no,changed\n"))
    #expect(RescoringTable(rescoring).json.contains("\"verdict\": \"claim-only\""))
  }

  @Test func aNewQuestionLeavesTheRatingProvisional() throws {
    let draft = InventedDefinitions.indicator
      .replacing("rule: { measure: open_percent, at_least: 50 }", with: "rule: { answer: deep_wells, at_least: 1 }")
      .replacing("  all_wells: {", with: "  deep_wells: { type: count, ask: \"How many are deep?\" }\n  all_wells: {")
      .replacing("answers: { 1.a1: yes, open_wells: 5, all_wells: 10 }", with: "answers: { 1.a1: yes, deep_wells: 1 }")
      .replacing("at_least: 1 }", with: "at_least: { measure: open_percent } }")
      .replacing("deep_wells: 1 }", with: "deep_wells: 50, open_wells: 5, all_wells: 10 }")
    try folder.write("draft.yaml", draft)
    #expect(
      rows(try request(folder.path("draft.yaml")).rescoring()).prefix(2) == [
        "EXW 1 meets → 1 approaches? changed", "EXH 1 meets → 1 approaches? changed",
      ])
  }

  @Test func aDraftThatIsBrokenOrForeignIsRefused() throws {
    try folder.write(
      "foreign.yaml", InventedDefinitions.indicator.replacing("1.", with: "7.").replacing("\"1\"", with: "\"7\""))
    try folder.write("broken.yaml", InventedDefinitions.indicator.replacing("at_least: 50", with: "at_leats: 50"))
    for (file, code) in [
      ("foreign.yaml", FindingCode.definitionWordUnknown), ("broken.yaml", .definitionKeyUnknown),
      ("nowhere.yaml", .fileUnreadable),
    ] {
      let error = #expect(throws: RunError.self) { try request(folder.path(file)).rescoring() }
      var findings: [Finding] = []
      if case .definitionsInvalid(let mistakes)? = error { findings = mistakes }
      #expect(findings.contains { $0.code == code && $0.place.file == file }, "\(file): \(findings)")
    }
  }

  /// A second version that asks for more, under numbers of its own.
  private func addVersion() throws {
    try folder.write(
      "definitions/example-2/framework.yaml",
      InventedDefinitions.framework.replacing("example-1", with: "example-2").replacing(
        "from: 2020", with: "from: 2026"))
    try folder.write(
      "definitions/example-1/framework.yaml",
      InventedDefinitions.framework.replacing("{ from: 2020 }", with: "{ from: 2020, until: 2025 }"))
    let wells = InventedDefinitions.indicator.replacing("1.a1", with: "4.a1").replacing("1.m1", with: "4.m1")
      .replacing("1.na", with: "4.na").replacing("number: \"1\"", with: "number: \"4\"")
      .replacing("at_least: 50", with: "at_least: 80").replacing("year: 2025", with: "year: 2026")
      .replacing("open_wells: 5, all", with: "open_wells: 8, all")
    try folder.write("definitions/example-2/04-wells.yaml", wells)
    let bridge = """
      from: example-1
      to: example-2
      source: invented
      rows:
        - { from: ["1"], to: ["4"], kind: tightened, note: more wells }

      """
    try folder.write("definitions/bridges/example.yaml", bridge)
  }

  @Test func anotherVersionIsReachedByTheBridge() throws {
    try addVersion()
    #expect(
      rows(try request("example-2").rescoring()) == [
        "EXW 1 meets → 4 approaches changed", "EXH 1 meets → 4 meets unchanged", "REAL1 1  → 4 - claim-only",
      ])
  }

  /// Only the measure is asked in the same words; the list of wells is another question now.
  @Test func whatTheOtherVersionAsksBesideLeavesTheRatingOpen() throws {
    try addVersion()
    let path = "definitions/example-2/04-wells.yaml"
    let text = try String(contentsOfFile: folder.path(path), encoding: .utf8)
    try folder.write(path, text.replacing("ask: Is a list of wells kept?", with: "ask: Is the list of wells public?"))
    let rescoring = try request("example-2").rescoring()
    #expect(
      rows(rescoring) == [
        "EXW 1 meets → 4 missing? open", "EXH 1 meets → 4 missing? open", "REAL1 1  → 4 - claim-only",
      ])
    #expect(rescoring.levels.allSatisfy { $0.before + $0.after == 0 })
  }

  @Test func versionsWithoutABridgeDoNotCompare() throws {
    try addVersion()
    try folder.write(
      "definitions/bridges/example.yaml",
      "from: example-2\nto: example-1\nsource: x\nrows:\n  - { from: [\"4\"], to: [\"1\"], kind: same, note: x }\n")
    #expect(rows(try request("example-2").rescoring()).first == "EXW 1 meets → 4 approaches changed")
    try FileManager.default.removeItem(atPath: folder.path("definitions/bridges"))
    #expect(throws: RunError.noBridge(from: "example-1", to: "example-2")) { try request("example-2").rescoring() }
  }

  @Test func whatTheOtherVersionLacksIsSaid() throws {
    try addVersion()
    try folder.write(
      "definitions/bridges/example.yaml",
      """
      from: example-1
      to: example-2
      source: invented
      rows:
        - { from: ["1"], to: [], kind: dropped, note: gone }
        - { from: [], to: ["4"], kind: new, note: new }

      """)
    let rescoring = try request("example-2").rescoring()
    #expect(rescoring.count(.noCounterpart) == 3)
    #expect(rescoring.rows.count == 3)
  }

  @Test func ratingsOfTheYearAreCounted() throws {
    let rating = try YearRating(
      [folder.path("in")], indicators: folder.path("definitions"), year: 2025, framework: nil
    ).rated
    #expect(
      RatedYearText(words: try Catalogue.embedded()).text(rating) == """
        Example framework 2025, final ratings:
          EXW: 1 meets
          EXH: 1 meets
          REAL1: 1 meets
          All entities: 3 meets

        """)
    #expect(RatedYearTable(rating).csv.contains("REAL1,1,meets,claimed,meets,\n"))
    #expect(RatedYearTable(rating).json.contains("\"derived\": \"meets\""))
  }
}
