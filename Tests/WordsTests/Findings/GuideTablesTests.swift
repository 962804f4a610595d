import Foundation
import Model
import Testing

/// Tests that the guides list every finding code with its severity and the texts from the catalogue.
///
/// The tables are between two markers. `make accept` rewrites them.
@Suite struct GuideTablesTests {
  private static let guides: [(file: String, groups: [FindingGroup])] = [
    ("Samples/README.md", FindingGroup.allCases.filter { $0 != .definitions && $0 != .sessions }),
    ("Samples/sessions/README.md", [.sessions]),
    ("Indicators/README.md", [.definitions]),
  ]
  private static let begin = "<!-- The tables of findings begin here; make accept writes them. -->\n"
  private static let end = "<!-- The tables of findings end here. -->\n"

  @Test func tablesMatchTheCatalogue() throws {
    for guide in Self.guides {
      let text = try String(contentsOf: SourceTexts.url(guide.file), encoding: .utf8)
      let begin = try #require(text.range(of: Self.begin), "\(guide.file) has no marker: \(Self.begin)")
      let end = try #require(text.range(of: Self.end), "\(guide.file) has no marker: \(Self.end)")
      let wanted = "\n" + (try guide.groups.map { try table(of: $0, withHeading: guide.groups.count > 1) }.joined())
      if ProcessInfo.processInfo.environment["MAINSTREAM_ACCEPT"] == "1" {
        let accepted = text.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: wanted)
        try Data(accepted.utf8).write(to: SourceTexts.url(guide.file))
      } else {
        let given = text[begin.upperBound..<end.lowerBound].split(separator: "\n")
        let difference = given.difference(from: wanted.split(separator: "\n")).first
        #expect(difference == nil, "The table in \(guide.file) is out of date: type “make accept”.")
      }
    }
  }

  @Test func aRowHasTheTextsWithoutASuggestion() throws {
    let row = try #require(
      try table(of: .fields, withHeading: true).split(separator: "\n").first { $0.contains("`year-invalid`") })
    #expect(row.hasPrefix("| `year-invalid` | error | "))
    #expect(!row.contains("{suggestion}"))
    #expect(row.count { $0 == "|" } == 5)
  }

  private func table(of group: FindingGroup, withHeading: Bool) throws -> String {
    let texts = try CatalogueTexts(topic: "findings")
    let heading = withHeading ? "### \(group.rawValue)\n\n" : ""
    let rows = try group.codes.map { code in
      let message = try #require(texts.text("finding.\(code.rawValue).message"))
      let remedy = try #require(texts.text("finding.\(code.rawValue).remedy"))
      return "| `\(code.rawValue)` | \(code.severity.rawValue) | \(Self.cell(message)) | \(Self.cell(remedy)) |\n"
    }
    return heading + "| code | severity | what it says | what to do |\n|---|---|---|---|\n" + rows.joined() + "\n"
  }

  /// A suggestion is a separate sentence, which only some findings with a code have.
  private static func cell(_ text: String) -> String {
    text.replacing(" {suggestion}", with: "").replacing("|", with: "\\|")
  }
}
