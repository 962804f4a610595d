import Foundation
import Model
import Testing

@testable import Frameworks

@Suite struct SymbolPatternTests {
  private func pattern(_ text: String) throws -> SymbolPattern { try #require(SymbolPattern(text) { _ in }) }

  @Test(arguments: [
    ("A/RES/{session}/{number}", "A/RES/62/137"), ("A/RES/{session}/{number} {letter}", "A/RES/41/206 D"),
    ("A/RES/S-{number}/{number}", "A/RES/S-23/3"), ("S/RES/{number} ({year})", "S/RES/1325 (2000)"),
    ("E/RES/{year}/{number}", "E/RES/2013/16"), ("A/HRC/RES/{session}/{number}", "A/HRC/RES/56/19"),
    ("JIU/REP/{year}/{number}", "JIU/REP/2019/2"), ("E/CN.6/{year}/L.{number}", "E/CN.6/2020/L.1"),
  ])
  func symbolsOfEveryBodyMatch(text: String, symbol: String) throws {
    let pattern = try pattern(text)
    #expect(pattern.match(symbol) != nil)
    for wrong in ["\(symbol)1x", " \(symbol)", symbol.lowercased(), String(symbol.dropLast()) + "/", ""] {
      #expect(pattern.match(wrong) == nil, "\(wrong)")
    }
  }

  @Test func whatASymbolSaysOfItsTimeIsRead() throws {
    #expect(try pattern("S/RES/{number} ({year})").match("S/RES/1325 (2000)") == .init(year: 2000))
    #expect(try pattern("A/RES/{session}/{number}").match("A/RES/62/137") == .init(session: 62))
    #expect(try pattern("S/RES/{number} ({year})").match("S/RES/1325 (20)") == nil)
    #expect(try pattern("A/RES/{session}/{number}").match("A/RES/062/137") == nil)
    #expect(try pattern("A/RES/{session}/{number}").match("A/RES/6200000/1") == nil)
  }

  @Test(arguments: [
    "A/RES/62-137", "a/res/62/137", "A/RES62/137", "A / RES / 62 / 137", "A/RES/062/137", "A/REZ/62/137",
    "A.RES.62.137",
  ])
  func otherSpellingsAreRecognized(text: String) throws {
    #expect(try pattern("A/RES/{session}/{number}").respelling(of: text) == "A/RES/62/137")
  }

  @Test(arguments: ["A/RES/62", "A/HRC/RES/62/137", "62/137", "", String(repeating: "A/", count: 5_000)])
  func otherTextsAreNotTakenForSymbols(text: String) throws {
    #expect(try pattern("A/RES/{session}/{number}").respelling(of: text) == nil)
  }

  @Test(arguments: [("A/{sesion}", "{sesion}"), ("A/{session", "{session"), ("A/session}", "}"), ("{}", "{}")])
  func unknownPlaceholdersAreTold(text: String, unknown: String) {
    var told: [String] = []
    #expect(SymbolPattern(text) { told.append($0) } == nil)
    #expect(told.count == 1 && unknown.hasPrefix(told[0].prefix(1)))
  }

  @Test func sessionsBelongToYears() {
    let assembly = SymbolGrammar.SessionYears(first: 1946, inAYear: 1, goesOn: true)
    #expect(assembly.years(of: 62) == 2007...2008)
    let council = SymbolGrammar.SessionYears(first: 2006, inAYear: 3, goesOn: false)
    #expect(
      [45, 52, 56, 58, 59].map(council.years) == [2020...2020, 2023...2023, 2024...2024, 2025...2025, 2025...2025])
  }

  /// A register of the UN has listed A/HRC/RES/59/14 as A/RES/59/14.
  @Test func theSymbolOfAnotherBodyIsSuggested() throws {
    let tree = try DefinitionTree()
    try tree.change("recommendations/council.yaml", "59/14\n", "58/2\n")
    try tree.lay(try Self.broken("symbol-of-human-rights-council"), at: "recommendations/assembly.yaml")
    let found = try tree.findings().filter { $0.code == .definitionRecommendationSymbolYear }
    #expect(found.map { $0.arguments["suggestion"] } == ["A/HRC/RES/59/14"])
    #expect(found.map { $0.arguments["years"] } == ["2004–2005"])
  }

  @Test func aMisspeltSymbolIsSuggested() throws {
    let tree = try DefinitionTree()
    try tree.lay(try Self.broken("symbol"), at: "recommendations/assembly.yaml")
    #expect(try tree.findings().map { $0.arguments["suggestion"] } == ["A/RES/62/137"])
  }

  private static func broken(_ name: String) throws -> String {
    try String(contentsOfFile: "\(DefinitionTree.broken)/recommendation-\(name).yaml", encoding: .utf8)
  }
}
