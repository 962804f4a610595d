import Model

/// A submission while its records are read, from one file or from several.
final class SubmissionDraft {
  let key: SubmissionKey
  private(set) var ratings: [ReportedRating] = []
  private var answers: [ReportedAnswer] = []
  private var actions: [ReportedAction] = []
  /// By indicator the position of its first rating; -1 where it has none.
  private var ratingPositions: [Int32]
  private var answerPositions: [AnswerSlot: Int] = [:]
  /// When the first record on an indicator or a question was handed in, where it says so.
  private var ratingFilings: [Int: Filing] = [:]
  private var answerFilings: [AnswerSlot: Filing] = [:]
  /// Ratings of one indicator and answers to one question of which the latest counts.
  var filedRatings: [Int: FiledRecords<ReportedRating>] = [:]
  var filedAnswers: [AnswerSlot: FiledRecords<ReportedAnswer>] = [:]
  /// Questions that were answered more than once: they count as unanswered, since nobody can tell which is meant.
  var disputed: Set<AnswerSlot> = []
  /// Indicators whose rating was read and could not be used, which has been said.
  private var refused: Set<Int> = []
  /// What the entity says to warnings that it lets stand.
  private var explanations: [RowExplanation] = []
  var work: WorkRecord?

  init(key: SubmissionKey, indicatorCount: Int) {
    self.key = key
    ratingPositions = Array(repeating: -1, count: indicatorCount)
  }

  /// The first rating of an indicator, with when it was handed in.
  func rating(of indicator: Int) -> (rating: ReportedRating, filing: Filing)? {
    let position = Int(ratingPositions[indicator])
    return position < 0 ? nil : (ratings[position], ratingFilings[indicator] ?? Filing())
  }

  func answer(to slot: AnswerSlot) -> (answer: ReportedAnswer, filing: Filing)? {
    answerPositions[slot].map { (answers[$0], answerFilings[slot] ?? Filing()) }
  }

  /// Whether nothing has rated the indicator yet.
  func isOpen(_ indicator: Int) -> Bool { ratingPositions[indicator] < 0 }

  /// Takes the first rating of an indicator in.
  func add(_ rating: ReportedRating, _ filing: Filing) {
    if ratings.isEmpty { ratings.reserveCapacity(ratingPositions.count) }
    ratingPositions[rating.indicator] = Int32(ratings.count)
    ratings.append(rating)
    if filing.isStated { ratingFilings[rating.indicator] = filing }
  }

  /// Takes the first answer to a question in.
  func add(_ answer: ReportedAnswer, _ filing: Filing) {
    let slot = AnswerSlot(answer)
    answerPositions[slot] = answers.count
    answers.append(answer)
    if filing.isStated { answerFilings[slot] = filing }
  }

  /// Takes one step of a remedial plan in.
  func add(_ action: ReportedAction) { actions.append(action) }

  func add(_ explanation: RowExplanation) { explanations.append(explanation) }

  /// Remembers that an indicator was rated in a way that cannot be used, which has been said already.
  func refuse(indicator: Int) { refused.insert(indicator) }

  /// Lets a later rating of its indicator stand in the place of the first.
  func replace(by rating: ReportedRating) { ratings[Int(ratingPositions[rating.indicator])] = rating }

  func replace(by answer: ReportedAnswer) {
    if let position = answerPositions[AnswerSlot(answer)] { answers[position] = answer }
  }

  /// The positions of indicators of which nothing was read.
  var lacking: [Int] { ratingPositions.indices.filter { ratingPositions[$0] < 0 && !refused.contains($0) } }

  /// Whether anything was read that makes it a submission.
  var isStarted: Bool { !(ratings.isEmpty && answers.isEmpty && actions.isEmpty && work == nil) }

  /// What was read; questions that were answered twice count as unanswered.
  var submission: Submission {
    var submission = Submission(key: key, ratings: ratings, answers: answers, actions: actions, work: work)
    if !disputed.isEmpty { submission.answers.removeAll { disputed.contains(AnswerSlot($0)) } }
    submission.explanations = explanations
    return submission
  }
}

/// One question of one submission.
struct AnswerSlot: Hashable, Comparable {
  let indicator: Int
  let question: String

  init(_ answer: ReportedAnswer) {
    indicator = answer.indicator
    question = answer.question
  }

  static func < (a: AnswerSlot, b: AnswerSlot) -> Bool { (a.indicator, a.question) < (b.indicator, b.question) }
}
