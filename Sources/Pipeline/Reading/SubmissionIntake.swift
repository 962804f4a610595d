import Formats
import Glibc
import Intake
import Model

/// Everything read from submission files.
package struct SubmissionIntake: Sendable {
  package private(set) var submissions: [Submission] = []
  /// The records that were read and do not count.
  package private(set) var excluded = ExcludedRows()
  package var excludedRatings: [ExcludedRating] { excluded.rows }
  /// What entities and reviewers report about recommendations.
  package private(set) var followUp = FollowUpRecords()
  /// What entities tell of their initiatives, by year and id.
  package private(set) var initiatives: [Initiative] = []
  /// What entities report about the network: emerging issues, focal points, peer reviews and support.
  package private(set) var network = NetworkRecords()
  /// Why entities let warnings on their responses stand.
  package private(set) var responseExplanations: [RowExplanation] = []
  package private(set) var inputs: [InputFile] = []
  package private(set) var findings: [Finding] = []

  /// The XML files that could not be read to their end.
  private var brokenXML: Set<String> = []

  /// Reads all submissions below `folders`.
  ///
  /// Nothing of an XML file that is damaged counts: half a submission would look like a whole one.
  package static func read(
    folders: [String], definitions: Definitions, speakers: SpeakerRules = SpeakerRules(), latestYear: Int? = nil,
    progress: ReadingProgress? = nil
  ) throws -> SubmissionIntake {
    let sources = try folders.map { try SubmissionFiles(below: $0) }
    let intake = try read(
      sources, definitions: definitions, speakers: speakers, latestYear: latestYear, progress: progress)
    guard !intake.brokenXML.isEmpty else { return intake }
    // Where an XML file ends is known only at its end: what was taken from it before must not stay.
    return try read(
      sources, definitions: definitions, speakers: speakers, latestYear: latestYear, progress: progress,
      settingAside: intake.brokenXML)
  }

  /// Reads the files in `paths`, and all submissions below those that are folders.
  ///
  /// - Parameter mapping: how tables of others are read as such of initiatives; nil if they are not.
  package static func read(
    paths: [String], definitions: Definitions, speakers: SpeakerRules = SpeakerRules(), latestYear: Int? = nil,
    importing mapping: ImportMapping? = nil, progress: ReadingProgress? = nil
  ) throws -> SubmissionIntake {
    try read(
      paths.map { path in
        (try? SubmissionFiles(below: path)) ?? SubmissionFiles(file: path)
      }, definitions: definitions, speakers: speakers, latestYear: latestYear, importing: mapping, progress: progress)
  }

  /// - Throws: `RunError.fileUnusable` if nothing is at one of the paths.
  package static func requireExisting(_ paths: [String]) throws {
    for path in paths {
      if let error = FileStatus.problem(at: path) { throw RunError.fileUnusable(path, .system(error)) }
    }
  }

  private static func read(
    _ sources: [SubmissionFiles], definitions: Definitions, speakers: SpeakerRules, latestYear: Int?,
    importing mapping: ImportMapping? = nil, progress: ReadingProgress?, settingAside files: Set<String> = []
  ) throws -> SubmissionIntake {
    let findings = FindingList()
    let builder = SubmissionBuilder(
      vocabulary: Vocabulary(
        entities: definitions.entities, frameworks: definitions.frameworks, markers: definitions.markers,
        register: definitions.recommendations, trackerScales: definitions.trackerScales,
        countries: definitions.countries, latestYear: latestYear),
      report: { findings.take($0) })
    builder.speakers = speakers
    builder.importMapping = mapping
    var reader = SubmissionReader(builder: builder, settingAside: files, progress: progress) { findings.take($0) }
    read(sources, with: &reader, findings)
    var intake = SubmissionIntake()
    intake.submissions = reader.finish()
    var excluded = builder.excluded
    for row in setAside(by: reader, definitions) { excluded.take(row) }
    intake.excluded = excluded
    intake.followUp = builder.followUp.records
    intake.initiatives = builder.initiatives.initiatives
    intake.network = builder.network.records
    intake.responseExplanations = builder.followUp.explanations
    intake.inputs = reader.inputs
    intake.findings = findings.all.map { builder.protectedNames.withheld(from: $0) }
    intake.brokenXML = reader.brokenXML
    return intake
  }

  private static func read(_ sources: [SubmissionFiles], with reader: inout SubmissionReader, _ findings: FindingList) {
    var repeated = DuplicateFileDetector()
    for source in sources {
      for finding in source.findings { findings.take(finding) }
      for item in source.items {
        if let first = repeated.firstFile(matching: item) {
          findings.take(Finding(.fileTwice, at: SourcePlace(file: item.name), arguments: ["file": first]))
        } else {
          let count = reader.inputs.count
          reader.read(item)
          if reader.inputs.count > count { repeated.add(item, reader.inputs[count]) }
        }
      }
    }
  }

  private static func setAside(by reader: SubmissionReader, _ definitions: Definitions) -> [ExcludedRating] {
    let (submissions, followUp, initiatives, network, excludedRatings) = reader.finishSetAside()
    return excludedRatings
      + submissions.flatMap { ExcludedRating.records(of: $0, .incomplete, definitions: definitions) }
      + ExcludedRating.records(of: followUp, .incomplete) + initiatives.map { ExcludedRating(.incomplete, $0) }
      + ExcludedRating.records(of: network, .incomplete)
  }
}

extension SubmissionIntake {
  /// The number of submissions, with those that only respond to recommendations, tell of initiatives or report about
  /// the network.
  package var submissionCount: Int {
    let known = Set(submissions.map { [$0.key.entity, String($0.key.year)] })
    let others = Set(
      followUp.responses.map { [$0.entity, String($0.year)] }
        + initiatives.flatMap { one in one.entities.map { [$0, String(one.year)] } }
        + network.owners.map { [$0.entity, String($0.year)] }
    ).subtracting(known)
    return submissions.count + others.count
  }

  /// The years of all records, in order.
  package var years: [Int] {
    Set(
      submissions.map(\.key.year) + followUp.places.map(\.year) + initiatives.map(\.year) + network.owners.map(\.year)
    ).sorted()
  }
}
