import Analysis
import Model

/// The submissions that a report counts, and the ratings that are left out.
struct Selection {
  let population: Population
  /// The submissions that count, by year, framework and the order of `entities.csv`.
  let submissions: [Submission]
  /// The responses and grades that count.
  let followUp: FollowUpRecords
  /// The initiatives of the last year and of the year before that count.
  let initiatives: [Initiative]
  /// What entities that count report about the network, up to the last year.
  let network: NetworkRecords
  let excludedRatings: [ExcludedRating]
  let findings: [Finding]
  /// The files that were read.
  let inputs: [InputFile]
  /// The frameworks and years that the report covers, in order.
  let editions: [Edition]

  /// - Parameters:
  ///   - lastYear: the last year that counts; records for later years are listed as left out.
  ///   - only: the entities to include; nil for all.
  ///   - knownFiles: the files that are listed although they contain only later years; nil for all.
  init(
    intake: SubmissionIntake, definitions: Definitions, until lastYear: Int, only: Set<String>? = nil,
    knownFiles: Set<String>? = nil
  ) {
    let entities = definitions.entities
    let later = LaterFiles(intake, after: lastYear)
    let ignored = knownFiles.map { later.all.subtracting($0) } ?? []
    let silent = later.taken.union(ignored)
    var findings = intake.findings.filter { !silent.contains($0.place.file) }
    inputs = intake.inputs.filter { !ignored.contains($0.path) }
    let upToLastYear = intake.submissions.filter { $0.key.year <= lastYear }
    let responsesUpToLastYear = intake.followUp.filter { $1 <= lastYear }
    let recentInitiatives = intake.initiatives.filter { (lastYear - 1...lastYear).contains($0.year) }
    let networkUpToLastYear = intake.network.filter { $1 <= lastYear }
    // An initiative may name entities that are not known: they are neither fictional nor real.
    let initiators = recentInitiatives.flatMap(\.entities).filter { entities[code: $0] != nil }
    // Fictional entities are never mixed with real ones. They are reported on only if no real entity reports.
    let isFictional =
      !(upToLastYear.isEmpty && responsesUpToLastYear.isEmpty && initiators.isEmpty && networkUpToLastYear.isEmpty)
      && (upToLastYear.map(\.key.entity) + responsesUpToLastYear.entities + initiators + networkUpToLastYear.entities)
        .allSatisfy { entities[code: $0]?.isFictional ?? false }
    population = Population(
      entities: entities, isFictional: isFictional, only: only,
      outside: isFictional || only != nil ? nil : definitions.outside.list)

    var counted: [Submission] = []
    var excluded = intake.excluded
    for submission in intake.submissions where submission.key.year > lastYear {
      for row in ExcludedRating.records(of: submission, .otherYear, definitions: definitions) { excluded.take(row) }
    }
    let counts = { (entity: String) in
      entities[code: entity].map { $0.isCounted && $0.isFictional == isFictional } ?? false
    }
    for initiative in intake.initiatives {
      let isRecent = (lastYear - 1...lastYear).contains(initiative.year)
      guard !isRecent || !initiative.entities.contains(where: counts) else { continue }
      let isMadeUp = !isFictional && initiative.entities.contains { entities[code: $0]?.isFictional == true }
      excluded.take(ExcludedRating(!isRecent ? .otherYear : isMadeUp ? .fictional : .notCounted, initiative))
    }
    findings += excluded.findings.filter { !silent.contains($0.place.file) }
    var excludedRatings = excluded.rows.filter { !ignored.contains($0.place.file) }
    for submission in upToLastYear {
      guard let entity = entities[code: submission.key.entity] else { continue }
      if entity.isFictional, !isFictional {
        excludedRatings += ExcludedRating.ratings(of: submission, .fictional, definitions: definitions)
        let place = submission.place ?? SourcePlace(file: ".")
        findings.append(Finding(.entityFictional, at: place, found: entity.code))
      } else if !entity.isCounted {
        excludedRatings += ExcludedRating.ratings(of: submission, .notCounted, definitions: definitions)
      } else {
        counted.append(submission)
      }
    }
    followUp = responsesUpToLastYear.filter { entity, _ in counts(entity) }
    network = networkUpToLastYear.filter { entity, _ in counts(entity) && only?.contains(entity) ?? true }
    initiatives = recentInitiatives.filter { initiative in
      initiative.entities.contains(where: counts) && (only.map { !$0.isDisjoint(with: initiative.entities) } ?? true)
    }
    excludedRatings += Self.excluded(
      of: intake.network, until: lastYear, entities, isFictional: isFictional, ignoring: ignored)
    excludedRatings +=
      ExcludedRating.records(of: intake.followUp.filter { $1 > lastYear }, .otherYear).filter {
        !ignored.contains($0.place.file)
      }
      + ExcludedRating.records(
        of: responsesUpToLastYear.filter { entity, _ in entities[code: entity]?.isCounted == false }, .notCounted)
      + ExcludedRating.records(
        of: responsesUpToLastYear.filter { entity, _ in
          !isFictional && entities[code: entity]?.isCounted == true && entities[code: entity]?.isFictional == true
        }, .fictional)
    let order = Dictionary(uniqueKeysWithValues: population.codes.enumerated().map { ($1, $0) })
    submissions = counted.sorted {
      ($0.key.year, $0.key.framework, order[$0.key.entity] ?? .max)
        < ($1.key.year, $1.key.framework, order[$1.key.entity] ?? .max)
    }
    self.excludedRatings = excludedRatings.sorted {
      ($0.year ?? .max, $0.framework, $0.place) < ($1.year ?? .max, $1.framework, $1.place)
    }

    var editions = Set(counted.map { Edition(framework: $0.key.framework, year: $0.key.year) })
    if !editions.contains(where: { $0.year == lastYear }) {
      findings.append(Finding(.yearNotSubmitted, at: SourcePlace(file: "."), found: String(lastYear)))
      if let framework = definitions.assumedFramework(in: lastYear) {
        editions.insert(Edition(framework: framework.id, year: lastYear))
      }
    }
    self.editions = editions.sorted { ($0.year, $0.framework) < ($1.year, $1.framework) }
    self.findings = findings
  }
  /// The records about the network that do not count.
  ///
  /// - Parameter files: those of which nothing is listed.
  private static func excluded(
    of network: NetworkRecords, until lastYear: Int, _ entities: EntityList, isFictional: Bool,
    ignoring files: Set<String>
  ) -> [ExcludedRating] {
    let later = ExcludedRating.records(of: network.filter { $1 > lastYear }, .otherYear)
      .filter { !files.contains($0.place.file) }
    let notCounted = network.filter { $1 <= lastYear && entities[code: $0]?.isCounted == false }
    let fictional = network.filter { entity, year in
      let known = entities[code: entity]
      return year <= lastYear && !isFictional && known?.isCounted == true && known?.isFictional == true
    }
    return later + ExcludedRating.records(of: notCounted, .notCounted)
      + ExcludedRating.records(of: fictional, .fictional)
  }
}
