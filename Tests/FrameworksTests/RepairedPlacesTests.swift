import Foundation
import Model
import Testing

@testable import Frameworks

/// Where mistakes in the writing of a file are found, and what else is found in the same pass.
@Suite struct RepairedPlacesTests {
  private static let path = "sample-2.0/01-policy.yaml"

  /// The findings after replacing `old` by `new`, as code, line and column.
  private func found(_ changes: [(String, String)]) throws -> [String] {
    let tree = try DefinitionTree()
    for (old, new) in changes { try tree.change(Self.path, old, new) }
    return try tree.findings().map {
      "\($0.code.rawValue.dropFirst("definition-".count)) \($0.place.line ?? 0):\($0.place.column ?? 0)"
    }
  }

  @Test(
    arguments: [
      ("    text: A policy exists.", "    text:A policy exists.", "colon-space 9:9"),
      ("    text: A policy exists.", "\ttext: A policy exists.", "tab 9:1"),
      ("    text: A policy exists.", "    text:\u{A0}A policy exists.", "space 9:10"),
      ("    text: A policy exists.", "   text: A policy exists.", "indentation 9:4"),
      ("    text: A policy exists.", "    text: A policy: yes.", "colon-in-text 9:19"),
      ("    text: A policy exists.", "    text A policy exists.", "colon-missing 9:9"),
      ("title: Policy and", "title: Policy #1 and", "text-cut 2:15"),
      ("title: Policy and money", "title: “Policy and money”", "quotes 2:8"),
      ("title: Policy and money", "title: \"Policy and money", "quote-open 2:8"),
      ("area: Accountability", "area: Accountability\u{A0}", "space 3:21"),
    ])
  func aMistakeHasItsLineAndColumn(old: String, new: String, expected: String) throws {
    #expect(try found([(old, new)]) == [expected])
  }

  @Test func placesInARepairedLineAreThoseOfTheFile() throws {
    #expect(
      try found([("{ answer: trained, is: yes }", "{ answer:  trianed, is: yes }"), ("\n  1.m1:", "\n   1.m1:")])
        .contains("reference-unknown 35:22"))
    // The colon in the text is repaired by quotation marks.
    #expect(
      try found([("source: made up\n", "source: made: up\n"), ("area: Accountability", "area: Acountability")])
        == ["word-unknown 3:7", "colon-in-text 6:13"])
    #expect(
      try found([("    confirmed: yes\n    partial: yes", "\tconfirmed: yess\n    partial: yes")])
        == ["tab 11:1", "value-wrong 11:13"])
  }

  @Test func fiveMistakesOfWritingAreFoundTogether() throws {
    #expect(
      try found([
        ("title: Policy", "title: Plan: policy"), ("work: [normative, operational]", "work: [normative, operational"),
        ("    text: A policy exists.", "    text:A policy exists."), ("questions:", "questions"),
        ("    type: percent", "     type: percent"),
      ]) == ["colon-in-text 2:12", "bracket-open 4:7", "colon-space 9:9", "colon-missing 38:10", "indentation 51:6"])
  }

  @Test func tabsThroughoutAreToldOnEveryLine() throws {
    let tree = try DefinitionTree()
    let text = try tree.text(at: Self.path).replacingOccurrences(of: "    ", with: "\t")
      .replacingOccurrences(of: "\n  1", with: "\n\t1")
    try tree.lay(text, at: Self.path)
    let findings = try tree.findings()
    #expect(findings.count > 30)
    #expect(findings.allSatisfy { $0.code == .definitionTab })
  }

  @Test func aFileOfManyMistakesHasABoundedNumberOfFindings() throws {
    let tree = try DefinitionTree()
    try tree.lay(String(repeating: "a: b: \"c\n\t[d: {e\n", count: 3_000), at: Self.path)
    #expect((1...DefinitionMistakes.maxFindings + 1).contains(try tree.findings().count))
  }
}
