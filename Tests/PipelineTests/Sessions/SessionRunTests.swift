import Foundation
import Model
import TestFolders
import Testing
import Words

@testable import Pipeline

@Suite struct SessionRunTests {
  fileprivate let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let submissions = [
    "Samples/agencies", "Samples/network", "Samples/sessions/answers", "Samples/initiatives",
  ]

  fileprivate func run(
    _ year: Int, sessions: String = "Samples/sessions", audience: SessionAudience = .secretariat
  ) -> SessionRun {
    var run = SessionRun(
      submissions: Self.submissions.map(ProductFolder.path),
      sessions: sessions.hasPrefix("/") ? sessions : ProductFolder.path(sessions),
      indicators: ProductFolder.path("Indicators"), year: year)
    run.audience = audience
    return run
  }

  private func files(below path: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
    return names.filter { $0.contains(".") && !$0.hasSuffix("data") }.map { "\(path)/\($0)" }
  }

  @Test func theSamplesGiveAPack() throws {
    let outcome = try run(2026).write(.before, to: folder.path("pack"), words: Catalogue.embedded())
    #expect(outcome.findings.filter { $0.severity >= .error } == [])
    #expect(outcome.briefing.days.first.description == "2026-03-03")
    #expect(outcome.briefing[.decisionsFollowed] == 7 && outcome.briefing[.decisionsOverdue] > 0)
    #expect(outcome.briefing[.issuesTakenUp] == 3)
    #expect(outcome.briefing.issueGroups.prefix(2).map(\.members.count) == [3, 2])
    // Each state is shown.
    #expect(Set(outcome.briefing.decisions.map(\.decision.status)).count == 5)
    #expect(Set(outcome.briefing.messages.map(\.state)).isSuperset(of: [.holds, .fails]))
    let page = try folder.read("pack/decisions.html")
    #expect(page.contains("id=\"IANWGE-2025-6\"") && page.contains("chain.html#IANWGE-2025-6"))
    #expect(try folder.read("pack/index.md").hasPrefix("# Annual session of the Network, 2026"))
  }

  @Test func theSessionOf2025HasNoneBefore() throws {
    let outcome = try run(2025).write(.before, to: folder.path("pack"), words: Catalogue.embedded())
    #expect(outcome.briefing.days.first.description == "2025-03-03")
    #expect(outcome.briefing.decisions.isEmpty && outcome.briefing.previous == nil)
  }

  @Test func theReportFrameNumbersDecisions() throws {
    _ = try run(2026).write(.after, to: folder.path("report"), words: Catalogue.embedded())
    let text = try folder.read("report/index.md")
    for part in [
      "I. Introduction", "II. Issues", "III. Decisions", "IV. Summary", "Annex I.", "Annex II.", "Annex III.",
      "Annex IV.",
    ] {
      #expect(text.contains("## \(part)"), "\(part)")
    }
    #expect(text.contains("5. The task force on indigenous women should collect good examples from countries."))
    #expect(text.contains("[IANWGE-2025-6](chain.md#IANWGE-2025-6)"))
  }

  /// What entities did not mark as public is in no file for everyone.
  @Test func whatIsNotPublicIsOnlyCounted() throws {
    let outcome = try run(2026, audience: .everyone).write(
      .before, to: folder.path("pack"), words: Catalogue.embedded())
    #expect(outcome.briefing[.addresseesNotPublic] == 1 && outcome.briefing[.issuesNotPublic] == 1)
    for path in try files(below: folder.path("pack")) {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!text.contains("leave out safety") && !text.contains("Contracts of water committees"), "\(path)")
    }
  }

  /// Names and addresses of focal points stand in no file, whoever reads it.
  @Test(arguments: SessionAudience.allCases) func namesOfPersonsAreNeverWritten(_ audience: SessionAudience) throws {
    let words = try Catalogue.embedded()
    _ = try run(2026, audience: audience).write(.before, to: folder.path("pack"), words: words)
    _ = try run(2026, audience: audience).write(.after, to: folder.path("report"), words: words)
    let all = try files(below: folder.path("pack")) + files(below: folder.path("report"))
    #expect(all.count > 50)
    for path in all {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(!text.contains("Sample Person") && !text.contains("person@example.org"), "\(path)")
    }
  }

  @Test func aNameOfAFocalPointInASessionEndsTheRun() throws {
    let text = try String(contentsOfFile: ProductFolder.path("Samples/sessions/2026/session.yaml"), encoding: .utf8)
    try folder.write(
      "sessions/2025/session.yaml",
      String(contentsOfFile: ProductFolder.path("Samples/sessions/2025/session.yaml"), encoding: .utf8))
    try folder.write(
      "sessions/2026/session.yaml",
      text.replacing("A task force on budgets", with: "First Sample Person leads. A task force on budgets"))
    do {
      _ = try run(2026, sessions: folder.path("sessions")).write(
        .before, to: folder.path("pack"), words: Catalogue.embedded())
      Issue.record("a name was written")
    } catch RunError.definitionsInvalid(let findings) {
      #expect(findings.map(\.code) == [.sessionPersonalData] && findings[0].found == "…")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("pack")))
  }

  @Test func anIssueThatNobodyRaisedIsTold() throws {
    try folder.write(
      "sessions/2026/session.yaml",
      "commission: { opens: 2026-03-09 }\nhost: EXW\ndecisions:\n  - { number: 4, text: Do it., to: [EXW], issues: [EXW/none, EXW/EXW-A] }\n"
    )
    let outcome = try run(2026, sessions: folder.path("sessions")).write(
      .after, to: folder.path("report"), words: Catalogue.embedded())
    #expect(outcome.findings.filter { $0.code == .sessionIssueUnknown }.map(\.found) == ["EXW/none"])
    #expect(outcome.briefing.issues.filter { !$0.decisions.isEmpty }.map(\.issue.id) == ["EXW-A"])
  }

  @Test func anUnknownYearOrABrokenSessionEndsTheRun() throws {
    #expect(throws: RunError.sessionUnknown(2031, known: [2025, 2026])) {
      try run(2031).write(.before, to: folder.path("pack"), words: Catalogue.embedded())
    }
    try folder.write("sessions/2026/session.yaml", "place: Rome\n")
    #expect(throws: RunError.self) {
      try run(2026, sessions: folder.path("sessions")).write(
        .before, to: folder.path("pack"), words: Catalogue.embedded())
    }
  }

  /// The one complete case that is known: recommendation, decision, task force and products of 2004.
  @Test func theChainOf2004CanBeFollowedBothWays() throws {
    try folder.write(
      "sessions/2004/session.yaml",
      """
      number: 3
      dates: { first: 2004-02-23, last: 2004-02-26 }
      commission: { number: 48, opens: 2004-03-01 }
      place: New York
      source: https://www.un.org/womenwatch/ianwge/taskforces/tfIndigenousWomen2005.htm
      task_forces:
        indigenous-women:
          title: Indigenous women
          lead: UN Women
          members: [ECA, ESCAP, UNDP, UNICEF]
          follows: [UNPFII-3-2004-15, IANWGE-2004-indigenous-women]
          products:
            - { title: Inventory of mandates and programmes, due: 2005-02-28, follows: [UNPFII-3-2004-15], indicators: { un-swap-3.0: ["16"] } }
            - { title: Strategy, due: 2005-02-28, follows: [IANWGE-2004-indigenous-women] }

      """)
    try folder.write("inbox/empty/.keep", "")
    var run = run(2004, sessions: folder.path("sessions"))
    run.submissions = [folder.path("inbox")]
    _ = try run.write(.before, to: folder.path("pack"), words: Catalogue.embedded())
    let chain = try folder.read("pack/chain.md")
    let sections = chain.split(separator: "\n## ").map(String.init)
    let asked = try #require(sections.first { $0.hasPrefix("UNPFII-3-2004-15") })
    #expect(asked.contains("Led to: [IANWGE-2004-indigenous-women]"))
    #expect(asked.contains("Task forces: [Indigenous women]") && asked.contains("Inventory of mandates and programmes"))
    let decided = try #require(sections.first { $0.hasPrefix("Decision IANWGE-2004-indigenous-women") })
    #expect(decided.contains("Follows from: [UNPFII-3-2004-15]") && decided.contains("Strategy"))
    #expect(chain.contains("un-swap-3.0/16"))
  }
}

extension SessionRunTests {
  /// What a session writes for the register is sound, and says the same.
  @Test func decisionsCanBeEnteredIntoTheRegister() throws {
    let outcome = try run(2026).write(.after, to: folder.path("report"), words: Catalogue.embedded())
    let copy = folder.path("indicators")
    try FileManager.default.copyItem(atPath: ProductFolder.path("Indicators"), toPath: copy)
    let path = "\(copy)/recommendations/ianwge.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8) + folder.read("report/data/decisions.yaml")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    // Decisions of 2026 follow from those of 2025, which are not in the register.
    let known = try String(contentsOfFile: path, encoding: .utf8).replacing(
      /\n        links: \{ cites: \["IANWGE-2025[^\n]*/, with: "")
    try Data(known.utf8).write(to: URL(fileURLWithPath: path))
    let register = try DefinitionCheck.read(copy).recommendations
    for decision in outcome.briefing.session.decisions {
      let id = outcome.briefing.session.id(of: decision)
      #expect(register[id]?.text == decision.text && register[id]?.paragraph == decision.number, "\(id)")
    }
  }
}
