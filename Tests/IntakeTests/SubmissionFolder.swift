import Foundation
import Model
import TestFolders

@testable import Intake

/// A folder of one test, and what intake makes of the files in it.
final class SubmissionFolder {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var url: URL { folder.url }

  func path(_ name: String) -> String { folder.path(name) }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8]) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func text(_ name: String) throws -> String { try folder.read(name) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Reads everything in the folder.
  ///
  /// - Parameter prepare: what is done to the builder before the first file is read.
  func read(
    vocabulary: Vocabulary = SampleVocabulary.vocabulary, prepare: (SubmissionBuilder) -> Void = { _ in }
  ) throws -> Intaken {
    let files = try SubmissionFiles(below: url.path)
    var intaken = Intaken()
    let findings = FindingBox()
    findings.findings = files.findings
    let builder = SubmissionBuilder(vocabulary: vocabulary) { findings.findings.append($0) }
    prepare(builder)
    var reader = SubmissionReader(builder: builder) { findings.findings.append($0) }
    for item in files.items { reader.read(item) }
    intaken.submissions = reader.finish()
    intaken.followUp = builder.followUp.records
    intaken.initiatives = builder.initiatives.initiatives
    intaken.network = builder.network.records
    intaken.excludedRatings = builder.excludedRatings
    intaken.files = reader.inputs.map(\.path)
    intaken.findings = findings.findings + builder.excluded.findings
    return intaken
  }

  /// Reads one file of this text.
  static func read(
    _ name: String, _ text: String, vocabulary: Vocabulary = SampleVocabulary.vocabulary,
    prepare: (SubmissionBuilder) -> Void = { _ in }
  ) throws -> Intaken {
    let folder = try SubmissionFolder()
    try folder.write(name, text)
    return try folder.read(vocabulary: vocabulary, prepare: prepare)
  }
}

private final class FindingBox {
  var findings: [Finding] = []
}

/// What intake made of files.
struct Intaken {
  var submissions: [Submission] = []
  var followUp = FollowUpRecords()
  var initiatives: [Initiative] = []
  var network = NetworkRecords()
  var excludedRatings: [ExcludedRating] = []
  var files: [String] = []
  var findings: [Finding] = []

  /// Findings as `code file:line:column`.
  var places: [String] {
    findings.map { finding in
      [finding.place.line, finding.place.column].reduce("\(finding.code.rawValue) \(finding.place.file)") {
        $0 + ($1.map { ":\($0)" } ?? "")
      }
    }
  }

  /// Findings as `line:column code`, zero where there is none.
  var cells: [String] {
    findings.map { "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.code.rawValue)" }
  }

  func finding(_ code: FindingCode) -> Finding? { findings.first { $0.code == code } }

  var reported: [ReportedRating] { submissions.flatMap(\.ratings) }

  var answers: [ReportedAnswer] { submissions.flatMap(\.answers) }

  var codes: [String] { findings.map(\.code.rawValue) }

  /// Ratings as `entity year number=rating`.
  var ratings: [String] {
    submissions.flatMap { submission in
      submission.ratings.map { rating in
        let level = SampleVocabulary.scale.level(of: rating.rating).code
        return "\(submission.key.entity) \(submission.key.year) \(rating.indicator + 1)=\(level)"
      }
    }
  }
}
