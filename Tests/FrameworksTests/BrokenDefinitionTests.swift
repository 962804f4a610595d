import Foundation
import Model
import Testing

@testable import Frameworks

/// Tests that each mistake in a file of `Broken` gives exactly the findings named in the first line of the file.
///
/// A file replaces `sample-2.0/01-policy.yaml` in the valid definitions, or the file named in a second line
/// `# at: path`. Line numbers are those of the broken file; in a CSV file, the two lines are removed first.
@Suite struct BrokenDefinitionTests {
  @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: DefinitionTree.broken).sorted())
  func aMistakeIsFoundAtItsPlace(name: String) throws {
    let slip = try BrokenDefinition(name)
    let tree = try DefinitionTree()
    try tree.lay(slip.content, at: slip.path)
    let found = try tree.findings().map { finding in
      let line = finding.place.line.map { " line \($0 + slip.linesCut)" } ?? ""
      return finding.code.rawValue + (finding.place.file == slip.path ? "" : " in \(finding.place.file)") + line
    }
    #expect(found.sorted() == slip.expected.sorted())
  }

  @Test func everyFindingOfDefinitionsHasABrokenFile() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: DefinitionTree.broken)
    let expected = try Set(names.flatMap { try BrokenDefinition($0).expected.map { $0.prefix { $0 != " " } } })
    // Examples are checked by Scoring; links, sizes, names and lack of files are no matter of one file's text.
    let shownElsewhere: [FindingCode] = [
      .definitionExampleFails, .definitionFileName, .definitionLink, .definitionMistakesUnlisted, .definitionTooLarge,
      .definitionRecommendationRegisterLacking,
    ]
    let lacking = FindingGroup.definitions.codes.filter {
      !shownElsewhere.contains($0) && !expected.contains($0.rawValue[...])
    }
    #expect(lacking == [])
  }

  @Test func aSimilarWordIsSuggestedInEveryTable() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: DefinitionTree.broken)
    where name.hasPrefix("key-misspelt") || name.hasPrefix("unknown-") {
      let slip = try BrokenDefinition(name)
      let tree = try DefinitionTree()
      try tree.lay(slip.content, at: slip.path)
      let unknown = try tree.findings().filter {
        $0.code == .definitionKeyUnknown || $0.code == .definitionReferenceUnknown
      }
      #expect(!unknown.isEmpty, "\(name)")
      for finding in unknown where !["notes", "note"].contains(finding.found) {
        #expect(finding.arguments["suggestion"] != "", "\(name): \(finding.found ?? "")")
      }
    }
  }
}

/// A broken file and the findings that it must give.
private struct BrokenDefinition {
  var path = "sample-2.0/01-policy.yaml"
  var expected: [String]
  var content: [UInt8]
  var linesCut = 0

  init(_ name: String) throws {
    content = [UInt8](try Data(contentsOf: URL(filePath: "\(DefinitionTree.broken)/\(name)")))
    let head = content.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let expects = try #require(head[0].split(separator: "# expects: ").first, "\(name) says what it expects")
    expected = expects.split(separator: ", ").map(String.init)
    if head.count > 1, let at = head[1].split(separator: "# at: ").first, head[1].hasPrefix("# at: ") {
      path = String(at)
    }
    if name.hasSuffix(".csv") {
      linesCut = 2
      content = Array(content.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)[2])
    }
  }
}
