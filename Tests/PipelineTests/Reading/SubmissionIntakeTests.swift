import Foundation
import Model
import TestFolders
import Testing

@testable import Pipeline

/// A submission is the same whether it comes as a folder, as an archive of it or as one document.
@Suite struct SubmissionIntakeTests {
  private static let folder = "Samples/agencies/exw"
  private static let tables = ["actions", "answers", "rates", "ratings", "work"]

  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  private func read(_ path: String) throws -> SubmissionIntake {
    try SubmissionIntake.read(paths: [path], definitions: DefinitionCheck.read(ProductFolder.path("Indicators")))
  }

  @Test func archiveIsTheSameAsItsFolder() throws {
    let entries = try Self.tables.map {
      WrittenArchive.Entry(
        "exw/\($0).csv", try String(contentsOfFile: ProductFolder.path("\(Self.folder)/\($0).csv"), encoding: .utf8))
    }
    try Data(WrittenArchive(entries).bytes).write(to: temporary.url.appendingPathComponent("exw.zip"))
    let packed = try read(temporary.path("exw.zip"))
    let unpacked = try read(ProductFolder.path(Self.folder))
    #expect(unpacked.submissions.map(\.ratings.count) == [0, 18])
    #expect(unpacked.submissions.map { $0.work?.itemCount } == [36, nil])
    #expect(packed.submissions.map(Self.withoutFiles) == unpacked.submissions.map(Self.withoutFiles))
    #expect(packed.submissions.map(Self.counts) == unpacked.submissions.map(Self.counts))
    #expect(packed.findings.map(\.code) == unpacked.findings.map(\.code))
    #expect(packed.inputs.map(\.sha256) == unpacked.inputs.map(\.sha256))
    #expect(packed.inputs.map(\.byteCount) == unpacked.inputs.map(\.byteCount))
    #expect(Set(packed.inputs.map(\.archiveSHA256)).count == 1)
    #expect(unpacked.inputs.allSatisfy { $0.archiveSHA256 == nil })
  }

  @Test func documentIsTheSameAsAFolder() throws {
    let document = try document()
    try temporary.write("exw.xml", document)
    try Data(WrittenArchive("exw.xml", document).bytes).write(to: temporary.url.appendingPathComponent("exw.zip"))
    let unpacked = try read(ProductFolder.path(Self.folder)).submissions.map(Self.withoutPlaces)
    #expect(unpacked.last?.answers.count ?? 0 > 100)
    #expect(try read(temporary.path("exw.xml")).submissions.map(Self.withoutPlaces) == unpacked)
    #expect(try read(temporary.path("exw.zip")).submissions.map(Self.withoutPlaces) == unpacked)
  }

  @Test func archiveOfWhatWasReadBeforeIsARepetition() throws {
    let text = try String(contentsOfFile: ProductFolder.path("\(Self.folder)/ratings.csv"), encoding: .utf8)
    try temporary.write("exw/ratings.csv", text)
    for name in ["exw.zip", "later.zip"] {
      try Data(WrittenArchive("ratings.csv", text).bytes).write(to: temporary.url.appendingPathComponent(name))
    }
    let read = try read(temporary.url.path)
    #expect(read.submissions.first?.ratings.count == 18)
    #expect(
      read.findings.map { "\($0.code.rawValue) \($0.place.file) \($0.arguments["file"] ?? "–")" } == [
        "file-twice exw.zip/ratings.csv exw/ratings.csv", "file-twice later.zip/ratings.csv exw/ratings.csv",
      ])
  }

  /// The tables of the folder as one document.
  private func document() throws -> String {
    let elements = ["actions": "action", "answers": "answer", "ratings": "rating", "rates": "rate", "work": "item"]
    var text = "<submission>\n"
    for table in Self.tables {
      let element = try #require(elements[table])
      var row = 0
      _ = try FieldInspection.run(file: ProductFolder.path("\(Self.folder)/\(table).csv")) { field in
        if field.row != row { text += row == 0 ? "<\(element)>" : "</\(element)>\n<\(element)>" }
        row = field.row
        let value = field.value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        text += "<\(field.name ?? "–")>\(value)</\(field.name ?? "–")>"
      }
      text += "</\(element)>\n"
    }
    return text + "</submission>\n"
  }

  private static func withoutFiles(_ submission: Submission) -> Submission {
    withoutPlaces(submission) { SourcePlace(file: "", line: $0.line, column: $0.column) }
  }

  private static func withoutPlaces(_ submission: Submission) -> Submission {
    withoutPlaces(submission) { _ in SourcePlace(file: "") }
  }

  private static func withoutPlaces(_ submission: Submission, _ place: (SourcePlace) -> SourcePlace) -> Submission {
    var submission = submission
    for index in submission.ratings.indices {
      submission.ratings[index].place = place(submission.ratings[index].place)
      submission.ratings[index].cell = place(submission.ratings[index].cell)
    }
    for index in submission.answers.indices { submission.answers[index].place = place(submission.answers[index].place) }
    submission.actions = ReportedActions(
      submission.actions.map { action in
        var action = action
        action.place = place(action.place)
        return action
      })
    // Work is compared by what it counts.
    submission.work = nil
    return submission
  }

  /// What each measure counted of work items.
  private static func counts(_ submission: Submission) -> [[Int]] {
    (submission.work?.tallies ?? []).joined().compactMap { $0 }.map { [$0.whole, $0.met, $0.undecided, $0.unscreened] }
  }
}
