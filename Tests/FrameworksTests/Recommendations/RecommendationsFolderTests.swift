import Foundation
import Model
import Testing

@testable import Frameworks

@Suite struct RecommendationsFolderTests {
  private let assembly = "recommendations/assembly.yaml"

  @Test func everythingIsRead() throws {
    let register = try DefinitionsFolder.read(DefinitionTree.sound).recommendations
    #expect(register.bodies.map(\.id) == ["assembly", "council"])
    #expect(register.themes.map(\.id) == ["data", "parity"])
    #expect(register.addressees.map(\.id) == ["system", "offices", "head"])
    let first = try #require(register["SA-62-137-11"])
    #expect(first.body == "assembly" && first.document == DocumentSymbols(final: "A/RES/62/137"))
    #expect(first.paragraph == "11" && first.year == 2007 && first.date?.description == "2007-12-18")
    #expect(first.kind == .resolution && first.strength == .requests && first.confidence == .read)
    #expect(
      first.addressees == ["system", "EXA"] && first.theme == "data" && first.indicators == ["sample-2.0": ["1"]])
    #expect(first.dues == [.session(body: "assembly", number: 52, year: 2008), .recurring(everyYears: 1)])
    #expect(first.links == [.init(.cites, "SA-51-67-3"), .init(.answeredBy, "SC-59-14-a")])
    #expect(first.place.file == assembly && first.place.line == 18)
    #expect(register.dueDate(of: first)?.description == "2008-03-07")
    #expect(register["SA-62-137-parity"]?.id == "SA-62-137-12")
    #expect(register["SC-59-14-a"]?.isUnconfirmed == true)
  }

  @Test func aFolderWithoutRecommendationsIsSound() throws {
    let tree = try DefinitionTree()
    try FileManager.default.removeItem(atPath: "\(tree.root)/recommendations")
    #expect(try DefinitionsFolder.read(tree.root).recommendations.isEmpty)
  }

  @Test func aFolderWithoutRegisterIsTold() throws {
    let tree = try DefinitionTree()
    try FileManager.default.removeItem(atPath: "\(tree.root)/recommendations/register.yaml")
    #expect(try tree.findings().map(\.code) == [.definitionRecommendationRegisterLacking])
  }

  /// What depends on a file that cannot be read is not told beside it.
  @Test func mistakesElsewhereHaveNoConsequences() throws {
    for (path, old, new) in [
      ("recommendations/register.yaml", "themes:", "thems:"), ("recommendations/register.yaml", "about: A", "about:A"),
      ("entities.csv", "EXW,Example", "EXV,Example"), ("sample-2.0/01-policy.yaml", "number: \"1\"", "number: one"),
    ] {
      let tree = try DefinitionTree()
      try tree.change(path, old, new)
      let found = try tree.findings().filter { $0.place.file.hasPrefix("recommendations/") }
      #expect(found.allSatisfy { $0.place.file == path }, "\(path): \(found)")
    }
  }

  @Test func idsThatChangedStayKnown() throws {
    let tree = try DefinitionTree()
    try tree.change(assembly, "cites: [SA-51-67-3]", "cites: [SA-51-67-half]")
    let found = try tree.findings()
    #expect(found.map(\.code) == [.definitionRecommendationLinkUnknown])
    try tree.change(assembly, "      SA-51-67-3:\n", "      SA-51-67-3:\n        formerly: [SA-51-67-half]\n")
    #expect(try tree.findings() == [])
    let register = try DefinitionsFolder.read(tree.root).recommendations
    #expect(register.cluster(of: "SA-51-67-half")?.members == ["SA-51-67-3", "SA-62-137-12"])
  }

  @Test func aLongFileIsReadAndItsMistakesAreLimited() throws {
    let tree = try DefinitionTree()
    try tree.lay(Self.body(1_000) { $0 > 0 ? "L-\($0 - 1)" : nil }, at: "recommendations/long.yaml")
    let register = try DefinitionsFolder.read(tree.root).recommendations
    #expect(register.recommendations.count == 1_004)
    #expect(register.cluster(of: "L-0")?.members.count == 1_000)
    #expect(register.clusters.count == 4)
    try tree.lay(Self.body(1_000) { "M-\($0)" }, at: "recommendations/long.yaml")
    let found = try tree.findings()
    #expect(found.count == DefinitionMistakes.maxFindings + 1)
    #expect(found.last?.arguments["number"] == "800")
  }

  /// A circle of a thousand is one finding.
  @Test func aLongCircleIsOneFinding() throws {
    let tree = try DefinitionTree()
    try tree.lay(Self.body(1_000) { "L-\(($0 + 1) % 1_000)" }, at: "recommendations/long.yaml")
    let found = try tree.findings()
    #expect(found.map(\.code) == [.definitionRecommendationCircle])
    #expect(found.first?.arguments[list: "ids"]?.count == 10)
  }

  @Test func differencesAreListed() throws {
    let before = try DefinitionsFolder.read(DefinitionTree.sound)
    let tree = try DefinitionTree()
    try tree.change(
      assembly, "SA-51-67-3:\n        to: [head]", "SA-51-67-half:\n        formerly: [SA-51-67-3]\n        to: [EXA]")
    try tree.change(assembly, "{ every_years: 1 }", "{ every_years: 2 }")
    try tree.change("recommendations/register.yaml", "The head of", "Head of")
    let changes = DefinitionComparison.changes(from: before, to: try DefinitionsFolder.read(tree.root))
    #expect(
      changes.map { "\($0.subject.rawValue) \($0.name)" } == [
        "recommendation-addressee head", "recommendation-due SA-62-137-11", "recommendation-id SA-51-67-half",
        "recommendation-addressees SA-51-67-half",
      ])
    #expect(DefinitionComparison.changes(from: before, to: before) == [])
  }

  /// A file with recommendations of one year, each linked as `link` says.
  private static func body(_ count: Int, link: (Int) -> String?) -> String {
    let rows = (0..<count).map { index in
      "      L-\(index): { to: [head], theme: data, text: Do it."
        + (link(index).map { ", links: { repeats: [\($0)] }" } ?? "") + " }\n"
    }
    return "name: Long\ncode: L\ntype: oversight\ndocuments:\n"
      + "  - title: Long list\n    year: 2020\n    kind: oversight\n    source: made up\n    confidence: read\n"
      + "    recommendations:\n" + rows.joined()
  }
}
