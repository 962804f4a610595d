import Formats
import Model

/// Turns records of any format into submissions, so that every check exists once.
package final class SubmissionBuilder {
  let vocabulary: Vocabulary
  package private(set) var leftOut: [LeftOut] = []
  var submissions: [SubmissionKey: Submission] = [:]
  /// The first rating of each indicator, to tell a second from it.
  private var firstRatings: [RatingSlot: FirstRecord] = [:]
  private var firstAnswers: [QuestionSlot: FirstRecord] = [:]
  /// Ratings of one indicator and answers to one question of which the latest counts.
  private(set) var filedRatings: [RatingSlot: FiledRecords<ReportedRating>] = [:]
  private(set) var filedAnswers: [QuestionSlot: FiledRecords<ReportedAnswer>] = [:]
  /// Questions that were answered more than once: they count as unanswered, since nobody can tell which is meant.
  var disputed: Set<QuestionSlot> = []
  /// Indicators whose rating was read and could not be used.
  private var refused: [SubmissionKey: Set<Int>] = [:]
  /// The work items and the exchange rates of all entities.
  package let work = WorkGathering()
  /// What entities say to warnings that they let stand.
  private var explanations: [SubmissionKey: [RowExplanation]] = [:]
  private var incompleteFiles: Set<String> = []
  /// For each file the number of ratings of which nobody can tell what they rate.
  private var unusedRatings: [String: Int] = [:]
  let report: FindingSink

  /// - Parameter report: takes findings that concern more than one file.
  package init(vocabulary: Vocabulary, report: @escaping FindingSink) {
    self.vocabulary = vocabulary
    self.report = report
  }

  /// Takes one rating in.
  ///
  /// Of two ratings of one indicator the one that was handed in later counts; where nothing tells which that is the
  /// first stays and the other is left out, whatever it says.
  func add(
    _ rating: ReportedRating, to key: SubmissionKey, filing: Filing = Filing(), asWritten: RatingAsWritten,
    findings: FindingSink
  ) {
    let slot = RatingSlot(key: key, indicator: rating.indicator)
    guard let first = firstRatings[slot] else {
      firstRatings[slot] = FirstRecord(place: rating.place, filing: filing)
      submissions[key, default: Submission(key: key)].ratings.append(rating)
      return
    }
    if first.filing.isStated || filing.isStated {
      let current = submissions[key]?.ratings.first { $0.indicator == rating.indicator }
      var filed = filedRatings[slot] ?? FiledRecords(first: current, filing: first.filing)
      if filed.take(rating, filing) {
        filedRatings[slot] = filed
        return
      }
    }
    refuseSecond(rating, of: key, after: first.place, asWritten: asWritten, findings)
  }

  /// Remembers that an indicator was rated in a way that cannot be used, which has been said already.
  func refuse(indicator: Int, of key: SubmissionKey) { refused[key, default: []].insert(indicator) }

  /// Remembers that a file could not be read to its end, so that what it lacks is no finding of its own.
  func noteIncomplete(file: String) { incompleteFiles.insert(file) }

  /// Remembers a rating of which nobody can tell what it rates: an indicator lacks for this reason, which has been said.
  func noteUnusedRating(file: String) { unusedRatings[file, default: 0] += 1 }

  /// Takes one answer in.
  ///
  /// Of two answers to one question the one that was handed in later counts; where nothing tells which that is
  /// neither does.
  func add(
    _ answer: ReportedAnswer, to key: SubmissionKey, filing: Filing = Filing(), findings: FindingSink
  ) {
    let slot = QuestionSlot(key: key, answer)
    guard let first = firstAnswers[slot] else {
      firstAnswers[slot] = FirstRecord(place: answer.place, filing: filing)
      submissions[key, default: Submission(key: key)].answers.append(answer)
      return
    }
    if first.filing.isStated || filing.isStated {
      let current = submissions[key]?.answers.first { QuestionSlot(key: key, $0) == slot }
      var filed = filedAnswers[slot] ?? FiledRecords(first: current, filing: first.filing)
      if filed.take(answer, filing) {
        filedAnswers[slot] = filed
        return
      }
    }
    dispute(answer, in: slot, after: first.place, findings)
  }

  /// Remembers what a row says to the warnings on it.
  func explain(_ values: FieldValues, of subject: RecordSubject, isOfRating: Bool = false) {
    guard let explanation = values[.explanation], let line = values.place.line else { return }
    explanations[subject.key, default: []].append(
      RowExplanation(
        indicator: subject.position, isOfRating: isOfRating, file: values.place.file, lines: line...values.lastLine,
        text: explanation.text))
  }

  /// Takes one step of a remedial plan in.
  func add(_ action: ReportedAction, to key: SubmissionKey) {
    submissions[key, default: Submission(key: key)].actions.append(action)
  }

  /// Remembers a rating that was read and does not count.
  func leaveOut(
    _ reason: LeftOut.Reason, framework: String, year: Int, asWritten: RatingAsWritten, place: SourcePlace
  ) {
    leftOut.append(
      LeftOut(
        reason: reason, framework: framework, year: year, entity: asWritten.entity, indicator: asWritten.indicator,
        rating: asWritten.rating, place: place))
  }

  /// All submissions, by framework, year and entity; notes the indicators that they lack.
  package func finish() -> [Submission] {
    settleFilings()
    for key in Set(disputed.map(\.key)) {
      submissions[key]?.answers.removeAll { disputed.contains(QuestionSlot(key: key, $0)) }
    }
    for (key, record) in work.finish(report) { submissions[key, default: Submission(key: key)].work = record }
    for (key, rows) in explanations { submissions[key]?.explanations = rows }
    let sorted = submissions.values.sorted { $0.key < $1.key }
    for submission in sorted {
      guard let framework = vocabulary.framework(submission.key.framework) else { continue }
      guard !submission.ratings.contains(where: { incompleteFiles.contains($0.place.file) }) else { continue }
      let rated = Set(submission.ratings.map(\.indicator)).union(refused[submission.key] ?? [])
      let lacking = framework.indicators.indices.filter { !rated.contains($0) }
      guard !submission.ratings.isEmpty, !lacking.isEmpty, let place = submission.place else { continue }
      let unused = Set(submission.ratings.map(\.place.file)).reduce(0) { $0 + (unusedRatings[$1] ?? 0) }
      guard lacking.count > unused else { continue }
      report(
        Finding(
          .indicatorLacking, at: place,
          found: lacking.map { framework.indicators[$0].number }.joined(separator: ", "),
          arguments: [
            "entity": submission.key.entity, "year": String(submission.key.year), "count": String(lacking.count),
            "expected": String(framework.indicators.count),
          ]))
    }
    return sorted
  }
}

/// The words with which a file states a rating.
struct RatingAsWritten {
  var entity: String
  var indicator: String
  var rating: String
}
