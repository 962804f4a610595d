import Formats
import Model

/// Turns records of any format into submissions, so that every check exists once.
package final class SubmissionBuilder {
  let vocabulary: Vocabulary
  package private(set) var leftOut: [LeftOut] = []
  private var gathered: [Gathered] = []
  private var positions: [SubmissionKey: Int] = [:]
  /// The submission of the last record, which the next is most often of as well.
  private var last: Int?
  private var incompleteFiles: Set<String> = []
  private let report: FindingSink

  private struct QuestionKey: Hashable {
    let indicator: Int
    let question: String
  }

  /// One submission as far as it has been read.
  private struct Gathered {
    var submission: Submission
    /// Where each indicator was rated, to tell a second rating from the first.
    var ratingPlaces: [Int: SourcePlace] = [:]
    /// Where each question was answered.
    var answerPlaces: [QuestionKey: SourcePlace] = [:]
    /// Questions that were answered more than once: they count as unanswered, since nobody can tell which is meant.
    var disputed: Set<QuestionKey> = []
    /// Indicators whose rating was read and could not be used.
    var refused: Set<Int> = []

    /// Whether anything of it could be used.
    var isUsed: Bool { !submission.ratings.isEmpty || !submission.answers.isEmpty || !submission.actions.isEmpty }
  }

  /// - Parameter report: takes findings that concern more than one file.
  package init(vocabulary: Vocabulary, report: @escaping FindingSink) {
    self.vocabulary = vocabulary
    self.report = report
  }

  /// Takes one rating in.
  ///
  /// The first of two ratings of one indicator stays; the other is left out, whatever it says.
  func add(_ rating: ReportedRating, to key: SubmissionKey, asWritten: RatingAsWritten, findings: FileFindings) {
    let position = position(of: key)
    if let first = gathered[position].ratingPlaces[rating.indicator] {
      findings.note(
        .indicatorTwice, at: rating.place, found: asWritten.indicator,
        [
          "entity": key.entity, "year": String(key.year), "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ])
      leaveOut(.duplicate, framework: key.framework, year: key.year, asWritten: asWritten, place: rating.place)
      return
    }
    gathered[position].ratingPlaces[rating.indicator] = rating.place
    gathered[position].submission.ratings.append(rating)
  }

  /// Remembers that an indicator was rated in a way that cannot be used, which has been said already.
  func refuse(indicator: Int, of key: SubmissionKey) { gathered[position(of: key)].refused.insert(indicator) }

  /// Remembers that a file could not be read to its end, so that what it lacks is no finding of its own.
  func noteIncomplete(file: String) { incompleteFiles.insert(file) }

  /// Takes one answer in.
  ///
  /// Of two answers to one question neither counts.
  func add(_ answer: ReportedAnswer, to key: SubmissionKey, findings: FileFindings) {
    let position = position(of: key)
    let question = QuestionKey(indicator: answer.indicator, question: answer.question)
    if let first = gathered[position].answerPlaces[question] {
      gathered[position].disputed.insert(question)
      findings.note(
        .answerTwice, at: answer.place, found: answer.value.text,
        [
          "question": answer.question, "entity": key.entity, "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ])
      return
    }
    gathered[position].answerPlaces[question] = answer.place
    gathered[position].submission.answers.append(answer)
  }

  /// Takes one step of a remedial plan in.
  func add(_ action: ReportedAction, to key: SubmissionKey) {
    gathered[position(of: key)].submission.actions.append(action)
  }

  private func position(of key: SubmissionKey) -> Int {
    if let last, gathered[last].submission.key == key { return last }
    let position = positions[key] ?? gathered.count
    if position == gathered.count {
      positions[key] = position
      gathered.append(Gathered(submission: Submission(key: key)))
    }
    last = position
    return position
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
    gathered.filter(\.isUsed).sorted { $0.submission.key < $1.submission.key }.map { gathered in
      var submission = gathered.submission
      if !gathered.disputed.isEmpty {
        submission.answers.removeAll {
          gathered.disputed.contains(QuestionKey(indicator: $0.indicator, question: $0.question))
        }
      }
      noteLacking(submission, refused: gathered.refused)
      return submission
    }
  }

  private func noteLacking(_ submission: Submission, refused: Set<Int>) {
    guard let framework = vocabulary.framework(submission.key.framework), !submission.ratings.isEmpty,
      !submission.ratings.contains(where: { incompleteFiles.contains($0.place.file) })
    else { return }
    let rated = Set(submission.ratings.map(\.indicator)).union(refused)
    let lacking = framework.indicators.indices.filter { !rated.contains($0) }
    guard !lacking.isEmpty, let place = submission.place else { return }
    report(
      Finding(
        .indicatorLacking, at: place,
        found: lacking.map { framework.indicators[$0].number }.joined(separator: ", "),
        arguments: [
          "entity": submission.key.entity, "year": String(submission.key.year), "count": String(lacking.count),
          "expected": String(framework.indicators.count),
        ]))
  }
}

/// The words with which a file states a rating.
struct RatingAsWritten {
  var entity: String
  var indicator: String
  var rating: String
}
