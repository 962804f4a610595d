import Formats
import Model

/// Turns records of any format into submissions, so that every check exists once.
package final class SubmissionBuilder {
  let vocabulary: Vocabulary
  package private(set) var leftOut: [LeftOut] = []
  private var submissions: [SubmissionKey: Submission] = [:]
  /// For each submission the places where an indicator was rated, to tell a second rating from the first.
  private var firstPlaces: [SubmissionKey: [Int: SourcePlace]] = [:]
  /// For each submission the places where a question was answered.
  private var answerPlaces: [SubmissionKey: [QuestionKey: SourcePlace]] = [:]
  /// Questions that were answered more than once: they count as unanswered, since nobody can tell which is meant.
  private var disputed: [SubmissionKey: Set<QuestionKey>] = [:]
  /// Indicators whose rating was read and could not be used.
  private var refused: [SubmissionKey: Set<Int>] = [:]
  private var incompleteFiles: Set<String> = []
  /// For each file the number of ratings of which nobody can tell what they rate.
  private var unusedRatings: [String: Int] = [:]
  private let report: FindingSink

  private struct QuestionKey: Hashable {
    let indicator: Int
    let question: String
  }

  /// - Parameter report: takes findings that concern more than one file.
  package init(vocabulary: Vocabulary, report: @escaping FindingSink) {
    self.vocabulary = vocabulary
    self.report = report
  }

  /// Takes one rating in.
  ///
  /// The first of two ratings of one indicator stays; the other is left out, whatever it says.
  func add(_ rating: ReportedRating, to key: SubmissionKey, asWritten: RatingAsWritten, findings: FindingSink) {
    if let first = firstPlaces[key]?[rating.indicator] {
      findings(
        Finding(
          .indicatorTwice, at: rating.place, found: asWritten.indicator,
          arguments: [
            "entity": key.entity, "year": String(key.year), "file": first.file,
            "line": first.line.map { String($0) } ?? "–",
          ]))
      leaveOut(.duplicate, framework: key.framework, year: key.year, asWritten: asWritten, place: rating.place)
      return
    }
    firstPlaces[key, default: [:]][rating.indicator] = rating.place
    submissions[key, default: Submission(key: key)].ratings.append(rating)
  }

  /// Remembers that an indicator was rated in a way that cannot be used, which has been said already.
  func refuse(indicator: Int, of key: SubmissionKey) { refused[key, default: []].insert(indicator) }

  /// Remembers that a file could not be read to its end, so that what it lacks is no finding of its own.
  func noteIncomplete(file: String) { incompleteFiles.insert(file) }

  /// Remembers a rating of which nobody can tell what it rates: an indicator lacks for this reason, which has been said.
  func noteUnusedRating(file: String) { unusedRatings[file, default: 0] += 1 }

  /// Takes one answer in.
  ///
  /// Of two answers to one question neither counts.
  func add(_ answer: ReportedAnswer, to key: SubmissionKey, findings: FindingSink) {
    let question = QuestionKey(indicator: answer.indicator, question: answer.question)
    if let first = answerPlaces[key]?[question] {
      disputed[key, default: []].insert(question)
      findings(
        Finding(
          .answerTwice, at: answer.place, found: answer.value.text,
          arguments: [
            "question": answer.question, "entity": key.entity, "file": first.file,
            "line": first.line.map { String($0) } ?? "–",
          ]))
      return
    }
    answerPlaces[key, default: [:]][question] = answer.place
    submissions[key, default: Submission(key: key)].answers.append(answer)
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
    for (key, questions) in disputed {
      submissions[key]?.answers.removeAll {
        questions.contains(QuestionKey(indicator: $0.indicator, question: $0.question))
      }
    }
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
