import Formats
import Model

/// Turns records of any format into submissions, so that each check exists only once.
///
/// Only one reader uses this object, for one record at a time. Exclusivity is therefore not checked: the checks would
/// cost about 5 per cent of the instructions of `check` on a table of 5 MB.
package final class SubmissionBuilder {
  /// Identifies the submission of a record by positions in the vocabulary.
  private struct Owner: Hashable {
    let framework: Int
    let year: Int
    let entity: Int
  }

  let vocabulary: Vocabulary
  /// Who may report on whom.
  package var speakers = SpeakerRules()
  package private(set) var excluded = ExcludedRows()
  /// Rows that lack a justification and cannot be used for another reason.
  var unjustified = UnjustifiedRows()
  /// The records that were read and do not count.
  package var excludedRatings: [ExcludedRating] { excluded.rows }
  private var drafts: [Owner: SubmissionDraft] = [:]
  /// The submission of the previous record: the next record usually belongs to the same one.
  @exclusivity(unchecked) private var last: (owner: Owner, draft: SubmissionDraft)?
  /// The work items and exchange rates of all entities.
  package private(set) var work: WorkCollector
  /// What entities and reviewers report about recommendations.
  package let followUp = FollowUpCollector()
  /// What entities tell of their initiatives.
  package let initiatives = InitiativeCollector()
  /// What entities report about the network.
  package let network: NetworkCollector
  /// The names and addresses that nothing that is written may hold.
  package let protectedNames: ProtectedNames
  /// How tables of others are read as such of initiatives; nil if they are not.
  package var importMapping: ImportMapping?
  private(set) var incompleteFiles: Set<String> = []
  /// For each file, the number of ratings whose subject could not be recognized.
  private(set) var unusedRatings: [String: Int] = [:]
  let report: FindingSink
  /// The files in folders that should be named after an entity and are not.
  private var filesInForeignFolders: [ForeignFolder: [String]] = [:]
  /// Counts the records that were used or left out, to detect records that were neither.
  let handledRows = HandledRows()
  /// The rows kept beside those that are needed, of all submissions.
  private let keptRows = KeptRows()

  /// - Parameter report: receives findings that concern more than one file.
  package init(vocabulary: Vocabulary, report: @escaping FindingSink) {
    self.vocabulary = vocabulary
    self.report = report
    work = WorkCollector()
    protectedNames = ProtectedNames()
    network = NetworkCollector(protectedNames)
  }

  /// A builder for reading the files with work items again, to choose among items with the same id.
  init(recountingWorkOf builder: SubmissionBuilder) {
    vocabulary = builder.vocabulary
    speakers = builder.speakers
    report = { _ in }
    work = WorkCollector(recounting: builder.work)
    importMapping = builder.importMapping
    protectedNames = builder.protectedNames
    network = NetworkCollector(protectedNames)
  }

  /// A builder for files of which nothing counts.
  init(settingAsideLike builder: SubmissionBuilder) {
    vocabulary = builder.vocabulary
    speakers = builder.speakers
    report = { _ in }
    work = WorkCollector()
    importMapping = builder.importMapping
    protectedNames = builder.protectedNames
    network = NetworkCollector(protectedNames)
  }

  /// Uses the work counted by `builder` instead of what was counted before.
  func takeWork(of builder: SubmissionBuilder) { work = builder.work }

  /// The submission of one entity in one year, by positions in the vocabulary.
  func draft(framework: Int, year: Int, entity: Int) -> SubmissionDraft {
    let owner = Owner(framework: framework, year: year, entity: entity)
    if let last, last.owner == owner { return last.draft }
    let draft = drafts[owner] ?? start(owner)
    last = (owner, draft)
    return draft
  }

  private func start(_ owner: Owner) -> SubmissionDraft {
    let terms = vocabulary.terms[owner.framework]
    let draft = SubmissionDraft(
      key: SubmissionKey(
        framework: terms.framework.id, year: owner.year, entity: vocabulary.entities.entities[owner.entity].code),
      indicatorCount: terms.framework.indicators.count, handledRows: handledRows, keptRows: keptRows)
    drafts[owner] = draft
    return draft
  }

  /// Adds another rating of the same indicator.
  ///
  /// Which of them counts is decided after all files are read.
  func addSecond(_ rating: ReportedRating, to draft: SubmissionDraft, submissionOrder: SubmissionOrder) {
    handledRows.add()
    draft.addFurther(rating, submissionOrder)
  }

  /// Adds an answer.
  ///
  /// Which of several answers to a question counts is decided after all files are read.
  func add(_ answer: ReportedAnswer, to draft: SubmissionDraft, submissionOrder: SubmissionOrder) {
    guard draft.isAnswered(AnswerKey(answer)) else { return draft.add(answer, submissionOrder) }
    handledRows.add()
    draft.addFurther(answer, submissionOrder)
  }

  /// Notes a file that nothing allows to speak for anybody.
  func note(_ folder: ForeignFolder, of file: String) { filesInForeignFolders[folder, default: []].append(file) }

  /// Marks a file as incomplete, so that indicators without a rating are not reported separately.
  func noteIncomplete(file: String) { incompleteFiles.insert(file) }

  /// Counts a rating whose subject was not recognized: it explains why an indicator has no rating, and has been
  /// reported.
  func noteUnusedRating(file: String) { unusedRatings[file, default: 0] += 1 }

  /// Records a rating that was read but does not count.
  func leaveOut(
    _ reason: ExcludedRating.Reason, framework: String, year: Int, verbatimRating: VerbatimRating, place: SourcePlace
  ) {
    leaveOut(
      ExcludedRating(
        reason: reason, framework: framework, year: year, entity: verbatimRating.entity,
        indicator: verbatimRating.indicator, rating: verbatimRating.rating, place: place))
  }

  func leaveOut(_ row: ExcludedRating) {
    var row = row
    // The entity is known, but the file may not report on it.
    if row.reason == .unknownEntity, vocabulary.entities.entityMatching(row.entity) != nil { row.reason = .notAllowed }
    excluded.take(row)
    handledRows.add()
  }

  /// Returns all submissions, sorted by framework, year and entity; reports indicators without a rating.
  package func finish() -> [Submission] {
    for (key, record) in work.finish(report) { draft(of: key)?.work = record }
    let drafts = sortedDrafts(where: \.isStarted)
    resolveCompetingRecords(drafts)
    for draft in drafts { draft.unkeptRows.forEach(report) }
    let neighbours = NeighbouringFiles(incompleteFiles: incompleteFiles, unusedRatings: unusedRatings)
    for draft in drafts { noteMissingIndicators(draft, neighbours) }
    followUp.unkeptRows.forEach(report)
    initiatives.unkeptRows.forEach(report)
    network.unkeptRows.forEach(report)
    noteUnjustified()
    for (folder, files) in filesInForeignFolders { report(folder.finding(files)) }
    return drafts.map { $0.finish() }
  }

  /// The submissions of which something is true, sorted by framework, year and entity.
  func sortedDrafts(where isWanted: (SubmissionDraft) -> Bool) -> [SubmissionDraft] {
    let frameworks = Self.ranks(vocabulary.frameworks.map(\.id))
    let entities = Self.ranks(vocabulary.entities.entities.map(\.code))
    let ranked = drafts.filter { isWanted($0.value) }.map { owner, draft in
      (rank: (frameworks[owner.framework], owner.year, entities[owner.entity]), draft: draft)
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.draft)
  }

  /// The rank of each text in the sort order of `SubmissionKey`.
  private static func ranks(_ texts: [String]) -> [Int] {
    var ranks = Array(repeating: 0, count: texts.count)
    for (rank, position) in texts.indices.sorted(by: { texts[$0] < texts[$1] }).enumerated() { ranks[position] = rank }
    return ranks
  }

  private func draft(of key: SubmissionKey) -> SubmissionDraft? {
    guard let framework = vocabulary.frameworks.firstIndex(where: { $0.id == key.framework }),
      let entity = vocabulary.entities.position(code: key.entity)
    else { return nil }
    return draft(framework: framework, year: key.year, entity: entity)
  }

  private func noteMissingIndicators(_ draft: SubmissionDraft, _ neighbours: NeighbouringFiles) {
    let missingIndicators = draft.missingIndicators
    guard !missingIndicators.isEmpty, !draft.ratings.isEmpty,
      let framework = vocabulary.terms(draft.key.framework)?.framework
    else { return }
    let files = Set(draft.ratings.map(\.place.file))
    guard !neighbours.areIncomplete(files) else { return }
    let unused = neighbours.unusedRatingCount(files)
    guard missingIndicators.count > unused, let place = draft.ratings.lazy.map(\.place).min()
    else { return }
    report(
      Finding(
        .indicatorLacking, at: place,
        found: Finding.found(missingIndicators.map { framework.indicators[$0].number }),
        arguments: [
          "entity": draft.key.entity, "year": String(draft.key.year), "count": String(missingIndicators.count),
          "expected": String(framework.indicators.count),
        ]))
  }
}
