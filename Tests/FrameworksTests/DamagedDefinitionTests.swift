import Foundation
import Model
import Testing

@testable import Frameworks

/// Tests that truncated and damaged files are refused without a crash.
@Suite struct DamagedDefinitionTests {
  private static let files = [
    "sample-2.0/01-policy.yaml", "sample-2.0/framework.yaml", "bridges/sample.yaml", "entities.csv",
    "recommendations/assembly.yaml", "recommendations/register.yaml",
  ]

  @Test(arguments: files)
  func truncatedFilesDoNotCrashTheReader(path: String) throws {
    let tree = try DefinitionTree()
    let whole = Array(try tree.text(at: path).utf8)
    var refused = 0
    for length in stride(from: 0, to: whole.count, by: 7) {
      try tree.lay(whole.prefix(length), at: path)
      if try !tree.findings().isEmpty { refused += 1 }
    }
    #expect(refused > whole.count / 14)
  }

  @Test func truncatedDeliveredDefinitionsDoNotCrashTheReader() throws {
    let tree = try DefinitionTree(copying: DefinitionTree.delivered)
    for name in try FileManager.default.contentsOfDirectory(atPath: "\(tree.root)/un-swap-3.0").sorted() {
      let path = "un-swap-3.0/\(name)"
      let whole = Array(try tree.text(at: path).utf8)
      try tree.lay(whole.prefix(whole.count * 5 / 9), at: path)
      #expect(try !tree.findings().isEmpty, "\(name)")
      try tree.lay(whole, at: path)
    }
  }

  @Test(arguments: files)
  func randomBytesAreRefused(path: String) throws {
    let tree = try DefinitionTree()
    var random = Numbers(state: 2025)
    for _ in 0..<40 {
      let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      try tree.lay(bytes, at: path)
      #expect(try !tree.findings().isEmpty)
    }
  }

  @Test(arguments: files)
  func randomDamageDoesNotCrashTheReader(path: String) throws {
    let tree = try DefinitionTree()
    let whole = Array(try tree.text(at: path).utf8)
    let marks = Array("{}[]:,&*!|>\"'%@`#-?\n\t 0".utf8)
    var random = Numbers(state: 3)
    var refused = 0
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<3 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = marks.randomElement(using: &random)! }
      try tree.lay(bytes, at: path)
      if try !tree.findings().isEmpty { refused += 1 }
    }
    #expect(refused > 50)
  }

  @Test(arguments: ["[", "{a: ", "- ", "a:\n "])
  func deepNestingIsRefused(opening: String) throws {
    let tree = try DefinitionTree()
    try tree.lay(String(repeating: opening, count: 100_000), at: "sample-2.0/01-policy.yaml")
    #expect(try !tree.findings().isEmpty)
  }

  @Test func aDeepRuleIsReadQuickly() throws {
    let tree = try DefinitionTree()
    let deep =
      String(repeating: "{ any: [", count: 300) + "{ answer: trained, is: yes }"
      + String(repeating: "] }", count: 300)
    try tree.change("sample-2.0/01-policy.yaml", "{ answer: trained, is: yes }", deep)
    #expect(try tree.findings() == [])
  }

  @Test func theSearchStopsIfThereAreTooManyAlternatives() throws {
    let tree = try DefinitionTree()
    let pairs = (0..<40).map { _ in "{ any: [{ answer: trained, is: yes }, { answer: suspended, is: yes }] }" }
    let knot =
      "{ all: [\(pairs.joined(separator: ", ")), { none: [{ answer: trained, is: yes }, { answer: suspended, is: yes }] }] }"
    try tree.change("sample-2.0/01-policy.yaml", "{ answer: trained, is: yes }", knot)
    _ = try tree.findings()
  }
}

/// A random number generator that gives the same numbers in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
