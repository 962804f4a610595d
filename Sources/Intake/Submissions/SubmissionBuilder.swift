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
  package private(set) var excludedRatings: [ExcludedRating] = []
  private var drafts: [Owner: SubmissionDraft] = [:]
  /// The submission of the previous record: the next record usually belongs to the same one.
  @exclusivity(unchecked) private var last: (owner: Owner, draft: SubmissionDraft)?
  /// The work items and exchange rates of all entities.
  package let work = WorkCollector()
  private var incompleteFiles: Set<String> = []
  /// For each file, the number of ratings whose subject could not be recognized.
  private var unusedRatings: [String: Int] = [:]
  let report: FindingSink

  /// - Parameter report: receives findings that concern more than one file.
  package init(vocabulary: Vocabulary, report: @escaping FindingSink) {
    self.vocabulary = vocabulary
    self.report = report
  }

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
      indicatorCount: terms.framework.indicators.count)
    drafts[owner] = draft
    return draft
  }

  /// Adds a second rating of the same indicator.
  ///
  /// The rating that was submitted later counts. If the order is unknown, the first is kept and the second is left out,
  /// whatever its value.
  func addSecond(
    _ rating: ReportedRating, to draft: SubmissionDraft, submissionOrder: SubmissionOrder,
    verbatimRating: @autoclosure () -> VerbatimRating, findings: FindingSink
  ) {
    guard let first = draft.rating(of: rating.indicator) else { return }
    if first.submissionOrder.isStated || submissionOrder.isStated {
      var competing =
        draft.competingRatings[rating.indicator]
        ?? CompetingRecords(first: first.rating, submissionOrder: first.submissionOrder)
      if competing.take(rating, submissionOrder) {
        draft.competingRatings[rating.indicator] = competing
        return
      }
    }
    rejectDuplicate(rating, of: draft, after: first.rating.place, verbatimRating: verbatimRating(), findings)
  }

  /// Adds an answer.
  ///
  /// If a question has two answers, the one that was submitted later counts. If the order is unknown, neither counts.
  func add(_ answer: ReportedAnswer, to draft: SubmissionDraft, submissionOrder: SubmissionOrder, findings: FindingSink)
  {
    let slot = AnswerKey(answer)
    guard let first = draft.answer(to: slot) else { return draft.add(answer, submissionOrder) }
    if first.submissionOrder.isStated || submissionOrder.isStated {
      var competing =
        draft.competingAnswers[slot] ?? CompetingRecords(first: first.answer, submissionOrder: first.submissionOrder)
      if competing.take(answer, submissionOrder) {
        draft.competingAnswers[slot] = competing
        return
      }
    }
    markDisputed(answer, in: draft, after: first.answer.place, findings)
  }

  /// Marks a file as incomplete, so that missing indicators in it are not reported separately.
  func noteIncomplete(file: String) { incompleteFiles.insert(file) }

  /// Counts a rating whose subject was not recognized: it explains why an indicator is missing, and has been reported.
  func noteUnusedRating(file: String) { unusedRatings[file, default: 0] += 1 }

  /// Records a rating that was read but does not count.
  func leaveOut(
    _ reason: ExcludedRating.Reason, framework: String, year: Int, verbatimRating: VerbatimRating, place: SourcePlace
  ) {
    excludedRatings.append(
      ExcludedRating(
        reason: reason, framework: framework, year: year, entity: verbatimRating.entity,
        indicator: verbatimRating.indicator,
        rating: verbatimRating.rating, place: place))
  }

  /// Returns all submissions, sorted by framework, year and entity; reports missing indicators.
  package func finish() -> [Submission] {
    for (key, record) in work.finish(report) { draft(of: key)?.work = record }
    let drafts = sortedDrafts()
    resolveCompetingRecords(drafts)
    for draft in drafts { noteMissingIndicators(draft) }
    return drafts.map { $0.finish() }
  }

  /// The submissions that are not empty, sorted by framework, year and entity.
  private func sortedDrafts() -> [SubmissionDraft] {
    let frameworks = Self.ranks(vocabulary.frameworks.map(\.id))
    let entities = Self.ranks(vocabulary.entities.entities.map(\.code))
    let ranked = drafts.lazy.filter(\.value.isStarted).map { owner, draft in
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

  private func noteMissingIndicators(_ draft: SubmissionDraft) {
    let missingIndicators = draft.missingIndicators
    guard !missingIndicators.isEmpty, !draft.ratings.isEmpty,
      let framework = vocabulary.terms(draft.key.framework)?.framework
    else { return }
    let files = Set(draft.ratings.map(\.place.file))
    guard files.isDisjoint(with: incompleteFiles) else { return }
    let unused = files.reduce(0) { $0 + (unusedRatings[$1] ?? 0) }
    guard missingIndicators.count > unused, let place = draft.place else { return }
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
