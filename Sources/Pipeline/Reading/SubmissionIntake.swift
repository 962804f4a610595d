import Formats
import Glibc
import Intake
import Model

/// Everything read from submission files.
package struct SubmissionIntake: Sendable {
  package private(set) var submissions: [Submission] = []
  package private(set) var excludedRatings: [ExcludedRating] = []
  package private(set) var inputs: [InputFile] = []
  package private(set) var findings: [Finding] = []

  /// Reads all submissions below `folders`.
  package static func read(
    folders: [String], definitions: Definitions, speakers: SpeakerRules = SpeakerRules(), latestYear: Int? = nil,
    progress: ReadingProgress? = nil
  ) throws -> SubmissionIntake {
    try read(
      folders.map { try SubmissionFiles(below: $0) }, definitions: definitions, speakers: speakers,
      latestYear: latestYear, progress: progress)
  }

  /// Reads the files in `paths`, and all submissions below those that are folders.
  package static func read(
    paths: [String], definitions: Definitions, speakers: SpeakerRules = SpeakerRules(), latestYear: Int? = nil,
    progress: ReadingProgress? = nil
  ) throws -> SubmissionIntake {
    try read(
      paths.map { path in
        (try? SubmissionFiles(below: path)) ?? SubmissionFiles(file: path)
      }, definitions: definitions, speakers: speakers, latestYear: latestYear, progress: progress)
  }

  /// - Throws: `RunError.fileUnusable` if nothing is at one of the paths.
  package static func requireExisting(_ paths: [String]) throws {
    for path in paths where access(path, F_OK) != 0 { throw RunError.fileUnusable(path, .system(errno)) }
  }

  private static func read(
    _ sources: [SubmissionFiles], definitions: Definitions, speakers: SpeakerRules, latestYear: Int?,
    progress: ReadingProgress?
  ) throws -> SubmissionIntake {
    let findings = FindingList()
    let builder = SubmissionBuilder(
      vocabulary: Vocabulary(
        entities: definitions.entities, frameworks: definitions.frameworks, markers: definitions.markers,
        latestYear: latestYear),
      report: { findings.take($0) })
    builder.speakers = speakers
    var reader = SubmissionReader(builder: builder, progress: progress) { findings.take($0) }
    var repeated = DuplicateFileDetector()
    for source in sources {
      for finding in source.findings { findings.take(finding) }
      for item in source.items {
        if let first = repeated.firstFile(matching: item) {
          findings.take(Finding(.fileTwice, at: SourcePlace(file: item.name), arguments: ["file": first]))
        } else {
          reader.read(item)
        }
      }
    }
    var intake = SubmissionIntake()
    intake.submissions = reader.finish()
    intake.excludedRatings = builder.excludedRatings
    intake.inputs = reader.inputs
    intake.findings = findings.all
    return intake
  }
}
