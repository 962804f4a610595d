import Foundation
import Model
import Testing
import Words

@testable import Pipeline

/// What the commands for authors of definitions say.
@Suite struct DefinitionCommandTests {
  private let words: Catalogue
  private static let delivered = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Indicators").path

  init() throws { words = try Catalogue.embedded() }

  /// A copy of the delivered definitions in which one text of a file is another.
  private func draft(_ file: String, _ old: String, _ new: String) throws -> String {
    let root = NSTemporaryDirectory() + "draft-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: Self.delivered, toPath: root)
    let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: "\(root)/\(file)", atomically: true, encoding: .utf8)
    return root
  }

  private func differences(_ file: String, _ old: String, _ new: String) throws -> [String] {
    let root = try draft(file, old, new)
    defer { try? FileManager.default.removeItem(atPath: root) }
    let said = ChangeWords(
      words: words, before: try DefinitionCheck.read(Self.delivered).frameworks,
      after: try DefinitionCheck.read(root).frameworks)
    return try DefinitionCheck.changes(from: Self.delivered, to: root).map(said.sentence)
  }

  @Test func sameFolderHasNoChanges() throws {
    let changes = try DefinitionCheck.changes(from: Self.delivered, to: Self.delivered)
    #expect(changes == [])
    #expect(ChangeWords(words: words, before: [], after: []).text(changes) == "There are no changes.\n")
  }

  @Test func changedTitleIsSaid() throws {
    #expect(
      try differences("un-swap-3.0/04-evaluation.yaml", "title: Evaluation", "title: Evaluations")
        == ["The title is now “Evaluations”; it was “Evaluation”."])
  }

  @Test func changedThresholdIsSaidWithItsYear() throws {
    #expect(
      try differences("un-swap-3.0/15-equal-representation-of-women.yaml", "value: 47", "value: 46.95")
        == ["The threshold equal_share_percent 2025 is now 46.95; it was 47."])
  }

  @Test func changedRuleIsSaidInWords() throws {
    let said = try differences(
      "un-swap-3.0/18-stakeholder-engagement.yaml",
      "any:\n        - { answer: programmes_informed, is: yes }",
      "all:\n        - { answer: programmes_informed, is: yes }")
    let text = try #require(said.first)
    #expect(said.count == 1)
    #expect(text.hasPrefix("Requirement 18.e1 is now met when all of [the answer to “Are programmes informed"))
    #expect(text.contains("previously, when at least one of ["))
  }

  @Test func newRequirementAndItsLevelAreSaid() throws {
    let said = try differences(
      "un-swap-3.0/04-evaluation.yaml", "all: [4.a1]", "any: [4.a1, 4.m1]")
    #expect(said == ["The level approaches now requires at least one of [4.a1; 4.m1]; previously, all of [4.a1]."])
  }

  @Test func changedEntityIsSaid() throws {
    let said = try differences("entities.csv", "World Food Programme,", "World Food Programme (WFP),")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("Entity WFP is now World Food Programme (WFP), Funds and Programmes") == true)
  }

  @Test func everyKindOfChangeHasItsWords() {
    let plain = ChangeWords(words: words, before: [], after: [])
    let onlyChanged = words.keys.filter { $0.hasPrefix("change-") }
    for subject in DefinitionChange.Subject.allCases {
      let keys = onlyChanged.filter {
        $0 == "change-\(subject.rawValue)-added" || $0 == "change-\(subject.rawValue)-removed"
          || $0 == "change-\(subject.rawValue)-changed"
      }
      #expect(!keys.isEmpty, "\(subject)")
      for key in keys {
        let change = DefinitionChange(
          subject, framework: "f", name: "n", before: key.hasSuffix("added") ? nil : .text("old"),
          after: key.hasSuffix("removed") ? nil : .text("new"))
        #expect(!plain.sentence(change).contains("⟦"))
      }
    }
  }

  @Test func showSaysThresholdsWithYearAndSource() throws {
    let framework = try #require(try DefinitionCheck.read(Self.delivered).framework("un-swap-3.0"))
    let text = IndicatorText(words: words, framework: framework, indicator: framework.indicators[14]).text
    #expect(text.contains("is at least 47 per cent (parameter “Share of women in per cent from which"))
    #expect(text.contains("2025: 47 per cent, source: general knowledge of the field, unconfirmed"))
    #expect(text.contains("exactly 47 per cent at every level (2025): Exceeds requirements"))
    #expect(text.contains("Not applicable: The entity has no staff of its own"))
  }

  @Test func everyIndicatorCanBeShown() throws {
    for framework in try DefinitionCheck.read(Self.delivered).frameworks {
      for indicator in framework.indicators {
        let text = IndicatorText(words: words, framework: framework, indicator: indicator).text
        #expect(!text.contains("⟦"))
        for criterion in indicator.criteria { #expect(text.contains("\(criterion.code)  \(criterion.text)")) }
        for example in indicator.examples { #expect(text.contains(example.name)) }
      }
    }
  }

  @Test(arguments: ["Data and research", "Data: \"what\" # & \\ why\n'x'", "- {a}: [b]"])
  func newIndicatorPassesTheCheck(title: String) throws {
    let root = NSTemporaryDirectory() + "new-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: Self.delivered, toPath: root)
    defer { try? FileManager.default.removeItem(atPath: root) }
    let framework = try #require(try DefinitionCheck.read(root).framework("un-swap-3.0"))
    let skeleton = IndicatorSkeleton(words: words, framework: framework, number: "19", title: title)
    let bridge = "\(root)/bridges/un-swap-2.0-to-3.0.yaml"
    let rows = try String(contentsOfFile: bridge, encoding: .utf8)
    try (rows + "  - { from: [], to: [\"19\"], kind: new, note: Added. }\n")
      .write(toFile: bridge, atomically: true, encoding: .utf8)
    try skeleton.text.write(toFile: "\(root)/un-swap-3.0/19-new.yaml", atomically: true, encoding: .utf8)
    #expect(DefinitionCheck.run(root).findings == [])
    let added = try #require(try DefinitionCheck.read(root).framework("un-swap-3.0")?.indicators.last)
    #expect(added.criteria.map(\.code) == ["19.a1", "19.m1", "19.e1"])
    #expect(added.title == title.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  @Test func deliveredExamplesHold() {
    #expect(DefinitionCheck.run(Self.delivered).findings == [])
  }
}
