import Foundation
import Model
import Testing

@testable import Pipeline

/// The ways in which spreadsheets save one submission all read as that submission.
@Suite struct DialectsTests {
  private static let names = [
    "comma", "comma-crlf", "comma-day-first", "comma-quoted", "comma-utf8-mark", "semicolon", "semicolon-decimal-comma",
    "semicolon-windows-1252", "tab", "tab-utf16",
  ]

  private static func check(_ path: String) throws -> (submissions: [Submission], findings: [Finding]) {
    let definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
    let intake = try SubmissionIntake.read(paths: [ProductFolder.path(path)], definitions: definitions)
    return (intake.submissions.map(withoutPlaces), intake.findings)
  }

  /// The values alone.
  private static func withoutPlaces(_ submission: Submission) -> Submission {
    let nowhere = SourcePlace(file: "")
    var submission = submission
    for index in submission.ratings.indices {
      submission.ratings[index].place = nowhere
      submission.ratings[index].cell = nowhere
      // Lines within a cell end as all lines of the file do.
      let texts = submission.ratings[index].texts
      submission.ratings[index].texts = ReportedTexts(
        justification: texts.justification.replacing("\r\n", with: "\n"), evidence: texts.evidence)
    }
    for index in submission.answers.indices { submission.answers[index].place = nowhere }
    submission.actions = ReportedActions(
      submission.actions.map { action in
        var action = action
        action.place = nowhere
        return action
      })
    return submission
  }

  @Test func allFoldersAreRead() throws {
    let entries = try FileManager.default.contentsOfDirectory(atPath: ProductFolder.path("Samples/dialects"))
    #expect(entries.filter { !$0.contains(".") && !["source", "spoilt"].contains($0) }.sorted() == Self.names)
  }

  @Test(arguments: names) func readsAsTheSubmissionItIs(name: String) throws {
    let source = try Self.check("Samples/dialects/source")
    let dialect = try Self.check("Samples/dialects/\(name)")
    #expect(source.submissions.count == 1)
    #expect(dialect.submissions == source.submissions)
    // Text in another encoding is read, and shown for a check.
    #expect(dialect.findings.filter { $0.severity > .note && $0.code != .textEncoding } == [])
  }

  /// In each dialect one mistake gives one finding that is more than a note.
  @Test(arguments: [
    ("comma-quote-unclosed.csv", "8:30 csv-quote-unclosed"), ("comma-crlf-column-misspelt.csv", "1:33 column-misspelt"),
    ("comma-quoted-row-short.csv", "8:1 csv-row-short"), ("comma-utf8-mark-inside.csv", "8:30 csv-mark-inside"),
    ("semicolon-wrong-sep-line.csv", "2:– table-unknown"), ("semicolon-windows-1252-byte.csv", "2:31 text-not-utf8"),
    ("tab-stray-tab.csv", "8:47 csv-row-long"), ("tab-utf16-no-mark.csv", "1:1 text-encoding"),
    ("actions.day-or-month.csv", "3:44 due-ambiguous"), ("answers.point-or-thousands.csv", "3:45 answer-ambiguous"),
  ]) func spoiltFileHasOneRootCause(name: String, finding: String) throws {
    let result = try SubmissionCheck.run(
      files: [ProductFolder.path("Samples/dialects/spoilt/\(name)")], indicators: ProductFolder.path("Indicators"))
    let told = result.findings.filter { $0.severity > .note }.map { finding in
      let place = [finding.place.line, finding.place.column].map { $0.map { String($0) } ?? "–" }
      return "\(place.joined(separator: ":")) \(finding.code.rawValue)"
    }
    let rest = told.count > 1 ? told.filter { !$0.hasSuffix("text-encoding") } : told
    #expect(rest == [finding])
  }
}
