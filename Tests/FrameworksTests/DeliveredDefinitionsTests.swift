import Foundation
import Model
import Testing

@testable import Frameworks

/// Tests the definitions that are delivered with the program.
@Suite struct DeliveredDefinitionsTests {
  private let definitions: Definitions

  init() throws { definitions = try DefinitionsFolder.read(DefinitionTree.delivered) }

  private func framework(_ id: String) throws -> Framework { try #require(definitions.framework(id)) }

  private func numbers(_ kind: WorkKind, in id: String) throws -> [String] {
    try framework(id).indicators.filter { $0.work.contains(kind) }.map(\.number)
  }

  @Test func bothVersionsHaveTheirIndicators() throws {
    #expect(definitions.frameworks.filter(\.isAssumed).map(\.id) == ["un-swap-2.0", "un-swap-3.0"])
    #expect(try framework("un-swap-2.0").indicators.map(\.number) == (1...17).map(String.init))
    #expect(try framework("un-swap-3.0").indicators.map(\.number) == (1...18).map(String.init))
  }

  @Test func yearsOfVersionsFollowEachOther() throws {
    #expect(try framework("un-swap-2.0").years == YearSpan(from: 2018, until: 2024))
    #expect(try framework("un-swap-3.0").years == YearSpan(from: 2025))
    #expect(try framework("un-swap-2.0").derivesRatings == false)
  }

  @Test(arguments: ["un-swap-2.0", "un-swap-3.0"])
  func everyAreaHasIndicators(id: String) throws {
    let framework = try framework(id)
    #expect(Set(framework.indicators.map(\.area)) == Set(framework.areas))
    #expect(framework.areas.count == (id == "un-swap-2.0" ? 6 : 7))
  }

  @Test func indicatorsAreGroupedByWork() throws {
    #expect(try numbers(.normative, in: "un-swap-3.0") == ["1", "2", "16", "18"])
    #expect(try numbers(.operational, in: "un-swap-3.0") == ["1", "2", "3", "9", "10"])
    #expect(
      try numbers(.institutional, in: "un-swap-3.0") == ["4", "5", "6", "7", "8", "11", "12", "13", "14", "15", "17"])
    #expect(try numbers(.normative, in: "un-swap-2.0") == ["1", "2", "16"])
    #expect(try numbers(.operational, in: "un-swap-2.0") == ["1", "2", "3", "9", "10"])
    #expect(
      try numbers(.institutional, in: "un-swap-2.0") == ["4", "5", "6", "7", "8", "11", "12", "13", "14", "15", "17"])
  }

  @Test func criteriaOfTheThirdVersionAreCounted() throws {
    let codes = try framework("un-swap-3.0").indicators.flatMap(\.criteria).map(\.code)
    func count(_ letter: Character) -> Int { codes.count { $0.split(separator: ".").last?.first == letter } }
    #expect(codes.count == 94)
    #expect("ame".map(count) == [29, 34, 31] as [Int])
  }

  @Test func theBridgeNamesEveryIndicator() throws {
    let bridge = try #require(definitions.bridges.first)
    #expect(definitions.bridges.count == 1)
    #expect(Set(bridge.rows.flatMap(\.from)) == Set((1...17).map(String.init)))
    #expect(Set(bridge.rows.flatMap(\.to)) == Set((1...18).map(String.init)))
    #expect(bridge.rows.first { $0.from == ["12"] }?.to == ["15"])
    #expect(bridge.rows.allSatisfy { $0.kind != .same })
  }

  @Test func otherFrameworksHaveTheirIndicators() throws {
    let sisters = ["eige-mechanisms", "mainstreaming-work", "project-gender-tag", "unct-swap", "undis"]
    #expect(definitions.frameworks.map(\.id).filter { !$0.hasPrefix("un-swap") } == sisters)
    #expect(try framework("unct-swap").indicators.count == 15)
    #expect(try framework("unct-swap").areas.count == 7)
    #expect(
      try framework("undis").indicators.map(\.number)
        == (1...6).map(String.init) + ["6.1"] + (7...15).map(String.init))
    #expect(try framework("eige-mechanisms").indicators.map(\.number) == ["H1", "H2", "H3", "H4"])
    #expect(try sisters.map { try framework($0).scale.levels.count } == [5, 4, 2, 4, 4])
  }

  /// The points are from the website of EIGE.
  ///
  /// Those of the other indicators are our own.
  @Test func thirdEIGEIndicatorHasSixteenPoints() throws {
    let indicator = try #require(try framework("eige-mechanisms").indicators.first { $0.number == "H3" })
    guard case .percentOfMaximum(let parts)? = indicator.measures.first?.formula else {
      Issue.record("H3 counts no points")
      return
    }
    #expect(Quantity(sumOf: parts.map(\.maxPoints)).description == "16")
  }

  /// Requirements that no source confirms must not be used to rate real entities.
  @Test func otherFrameworksDeriveNoRatingsWhileUnconfirmed() {
    for framework in definitions.frameworks
    where !framework.id.hasPrefix("un-swap") && framework.id != "mainstreaming-work" {
      #expect(!framework.derivesRatings && !framework.isAssumed)
      #expect(framework.indicators.flatMap(\.criteria).allSatisfy { !$0.isConfirmed })
    }
  }

  @Test func entitiesHaveTheirSuccessors() throws {
    let entities = definitions.entities
    #expect(entities[code: "UNWTO"]?.succession == .renamed(to: "UN Tourism"))
    for code in ["DM", "DFS", "PBSO"] {
      guard case .replaced? = entities[code: code]?.succession else {
        Issue.record("\(code) is not replaced")
        continue
      }
    }
    #expect(entities.entities.filter { !$0.isCounted }.map(\.code) == ["Test", "WTO"])
    #expect(
      Set(entities.entities.filter(\.isFictional).map(\.code)) == [
        "EXC", "EXE", "EXF", "EXH", "EXL", "EXM", "EXO", "EXS", "EXT", "EXW",
      ])
  }

  @Test func everyFileIsListedWithItsFingerprint() {
    #expect(definitions.files.count == 7 + 85 + 1 + 1 + 1 + 15 + 2 + 3)
    #expect(definitions.files.allSatisfy { $0.sha256.count == 64 })
  }
}
