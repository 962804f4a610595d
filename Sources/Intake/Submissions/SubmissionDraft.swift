import Model

/// A submission while its records are read, from one file or from several.
///
/// One reader uses it, for one record at a time: where exclusivity is not checked, the check at every access would cost
/// about 5 % of the instructions of `check` on a table of 5 MB.
final class SubmissionDraft {
  /// Room for the texts of a small submission, in bytes.
  private static let usualTexts = 2_048

  let key: SubmissionKey
  @exclusivity(unchecked) private(set) var ratings: [ReportedRating] = []
  /// The texts of all ratings; each rating knows where its own lie.
  @exclusivity(unchecked) private var texts: [UInt8] = []
  private var answers: [ReportedAnswer] = []
  private var actions: [ReportedAction] = []
  /// By indicator the position of its first rating; -1 where it has none.
  @exclusivity(unchecked) private var ratingPositions: [Int32]
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
    if position < 0 { return nil }
    var rating = ratings[position]
    rating.texts.lie(in: texts)
    return (rating, ratingFilings[indicator] ?? Filing())
  }

  func answer(to slot: AnswerSlot) -> (answer: ReportedAnswer, filing: Filing)? {
    answerPositions[slot].map { (answers[$0], answerFilings[slot] ?? Filing()) }
  }

  /// Whether nothing has rated the indicator yet.
  func isOpen(_ indicator: Int) -> Bool { ratingPositions[indicator] < 0 }

  /// Takes the first rating of an indicator in, with the texts of the record at hand.
  func add(_ rating: consuming ReportedRating, _ filing: Filing, textsOf values: FieldValues) {
    if ratings.isEmpty {
      ratings.reserveCapacity(ratingPositions.count)
      texts.reserveCapacity(Self.usualTexts)
    }
    rating.texts = ReportedTexts(
      justification: values.add(.justification, to: &texts), evidence: values.add(.evidence, to: &texts))
    ratingPositions[rating.indicator] = Int32(ratings.count)
    ratings.append(rating)
    if filing.isStated { ratingFilings[ratings[ratings.count - 1].indicator] = filing }
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
  func replace(by rating: ReportedRating) {
    var rating = rating
    let start = texts.count
    rating.texts.withJustification { texts.append(contentsOf: $0) }
    let middle = texts.count
    rating.texts.withEvidence { texts.append(contentsOf: $0) }
    rating.texts = ReportedTexts(justification: start..<middle, evidence: middle..<texts.count)
    ratings[Int(ratingPositions[rating.indicator])] = rating
  }

  func replace(by answer: ReportedAnswer) {
    if let position = answerPositions[AnswerSlot(answer)] { answers[position] = answer }
  }

  /// The positions of indicators of which nothing was read.
  var lacking: [Int] { ratingPositions.indices.filter { ratingPositions[$0] < 0 && !refused.contains($0) } }

  /// Whether anything was read that makes it a submission.
  var isStarted: Bool { !(ratings.isEmpty && answers.isEmpty && actions.isEmpty && work == nil) }

  /// Where the first record stands.
  var place: SourcePlace? {
    [ratings.lazy.map(\.place).min(), answers.lazy.map(\.place).min(), actions.lazy.map(\.place).min(), work?.place]
      .compactMap(\.self).min()
  }

  /// What was read, of which nothing stays here; questions that were answered twice count as unanswered.
  func finish() -> Submission {
    var submission = Submission(key: key, answers: answers, actions: actions, work: work)
    swap(&submission.ratings, &ratings)
    for index in submission.ratings.indices { submission.ratings[index].texts.lie(in: texts) }
    if !disputed.isEmpty { submission.answers.removeAll { disputed.contains(AnswerSlot($0)) } }
    submission.explanations = explanations
    return submission
  }
}
