import Model

/// A submission that is being assembled from the records of one or more files.
///
/// Only one reader uses this object, for one record at a time. Exclusivity is therefore not checked: the checks would
/// cost about 5 per cent of the instructions of `check` on a table of 5 MB.
final class SubmissionDraft {
  /// The initial capacity for texts, in bytes, enough for a small submission.
  private static let initialTextCapacity = 2_048

  let key: SubmissionKey
  @exclusivity(unchecked) private(set) var ratings: [ReportedRating] = []
  /// The texts of all ratings; each rating stores the ranges of its own.
  @exclusivity(unchecked) private var texts: [UInt8] = []
  private var answers: [ReportedAnswer] = []
  /// All actions of the remedial plan.
  private(set) var plan = ActionPlan()
  /// For each indicator, the position of its first rating; -1 if it has none.
  @exclusivity(unchecked) private var ratingPositions: [Int32]
  private var answerPositions: [AnswerKey: Int] = [:]
  /// When the first record about an indicator or a question was submitted, if it is stated.
  private var ratingOrders: [Int: SubmissionOrder] = [:]
  private var answerOrders: [AnswerKey: SubmissionOrder] = [:]
  /// The ratings and answers after the first about an indicator or a question, from which the latest must be chosen.
  var furtherRatings = FurtherRecords<ReportedRating, Int>()
  var furtherAnswers = FurtherRecords<ReportedAnswer, AnswerKey>()
  /// Questions that were answered more than once; they count as unanswered, because it is unclear which answer is
  /// meant.
  var disputedAnswers: Set<AnswerKey> = []
  /// The records about indicators and questions whose values could not be used, which has been reported.
  private(set) var unreadableRatings: [Int: [UnreadableRecord]] = [:]
  private(set) var unreadableAnswers: [AnswerKey: [UnreadableRecord]] = [:]
  /// The maximum number of such records about one thing; more of them tell nothing new.
  private static let maxUnreadable = 100
  /// Indicators with a rating that could not be used, which has been reported.
  private var unusable: Set<Int> = []
  /// Where such a rating has no justification, which any other rating would need as well; by the indicator.
  private(set) var unjustified: [Int: SourcePlace] = [:]
  /// The entity's explanations of warnings that it accepts.
  private var explanations: [RowExplanation] = []
  private var explanationBytes = 0
  var work: WorkTotals?

  /// How many rows of each table are kept.
  var allowances = (ratings: RowAllowance(.ratings), answers: RowAllowance(.answers), actions: RowAllowance(.actions))
  let keptRows: KeptRows
  private let handledRows: HandledRows

  init(
    key: SubmissionKey, indicatorCount: Int, handledRows: HandledRows = HandledRows(), keptRows: KeptRows = KeptRows()
  ) {
    self.key = key
    self.handledRows = handledRows
    self.keptRows = keptRows
    ratingPositions = Array(repeating: -1, count: indicatorCount)
  }

  /// The first rating of an indicator, and when it was submitted; nil if there is none.
  func rating(of indicator: Int) -> (rating: ReportedRating, submissionOrder: SubmissionOrder)? {
    let position = Int(ratingPositions[indicator])
    if position < 0 { return nil }
    var rating = ratings[position]
    rating.texts.attach(to: texts)
    return (rating, ratingOrders[indicator] ?? SubmissionOrder())
  }

  func answer(to slot: AnswerKey) -> (answer: ReportedAnswer, submissionOrder: SubmissionOrder)? {
    answerPositions[slot].map { (answers[$0], answerOrders[slot] ?? SubmissionOrder()) }
  }

  /// Whether the question has an answer already.
  func isAnswered(_ slot: AnswerKey) -> Bool { answerPositions[slot] != nil }

  /// The number of first answers.
  var answerCount: Int { answers.count }

  /// Whether the indicator has no rating yet.
  func isUnrated(_ indicator: Int) -> Bool { ratingPositions[indicator] < 0 }

  /// Adds the first rating of an indicator, with the texts of the current record.
  func add(_ rating: consuming ReportedRating, _ submissionOrder: SubmissionOrder, textsOf values: FieldValues) {
    if ratings.isEmpty {
      ratings.reserveCapacity(ratingPositions.count)
      texts.reserveCapacity(Self.initialTextCapacity)
    }
    rating.texts = ReportedTexts(
      justification: values.addReason(.justification, to: &texts), evidence: values.addReason(.evidence, to: &texts))
    ratingPositions[rating.indicator] = Int32(ratings.count)
    ratings.append(rating)
    handledRows.add()
    if submissionOrder != SubmissionOrder() { ratingOrders[ratings[ratings.count - 1].indicator] = submissionOrder }
  }

  /// Adds the first answer to a question.
  func add(_ answer: ReportedAnswer, _ submissionOrder: SubmissionOrder) {
    let slot = AnswerKey(answer)
    answerPositions[slot] = answers.count
    answers.append(answer)
    handledRows.add()
    if submissionOrder != SubmissionOrder() { answerOrders[slot] = submissionOrder }
  }

  /// Adds one action of a remedial plan.
  func add(_ action: ReportedAction, _ submissionOrder: SubmissionOrder) {
    handledRows.add()
    guard keeps(action) else { return }
    keptRows.addBytes(plan.add(action, submissionOrder))
  }

  func replacePlan(by plan: ActionPlan) { self.plan = plan }

  /// Gives up the records from which the latest have been chosen.
  func forgetFurtherRecords() {
    furtherRatings = FurtherRecords()
    furtherAnswers = FurtherRecords()
  }

  /// Adds an explanation, unless there are more than rows of a table are kept.
  func add(_ explanation: RowExplanation) {
    guard explanations.count < RowAllowance.limit(of: .answers) else { return }
    explanationBytes += explanation.text.utf8.count
    if explanationBytes <= RowAllowance.maxTextBytes(of: .answers) { explanations.append(explanation) }
  }

  /// Marks an indicator whose rating cannot be used and has been reported.
  func markUnusable(indicator: Int) { unusable.insert(indicator) }

  /// Marks an indicator whose rating cannot be used and has no justification either.
  func markUnjustified(indicator: Int, at place: SourcePlace) {
    if unjustified[indicator] == nil { unjustified[indicator] = place }
  }

  /// Notes a record that rates the indicator, though not with a known rating: it competes with others.
  func addUnreadable(_ record: UnreadableRecord, indicator: Int) {
    guard unreadableRatings[indicator, default: []].count < Self.maxUnreadable else { return }
    unreadableRatings[indicator, default: []].append(record)
  }

  /// Notes a record that answers the question, though not with a usable answer.
  func addUnreadable(_ record: UnreadableRecord, to slot: AnswerKey) {
    guard unreadableAnswers[slot, default: []].count < Self.maxUnreadable else { return }
    unreadableAnswers[slot, default: []].append(record)
  }

  /// Replaces the first rating of the indicator by a later one.
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
    if let position = answerPositions[AnswerKey(answer)] { answers[position] = answer }
  }

  /// The positions of indicators for which nothing was read.
  var missingIndicators: [Int] { ratingPositions.indices.filter { ratingPositions[$0] < 0 && !unusable.contains($0) } }

  /// Whether anything was read that belongs in a submission.
  var isStarted: Bool { !(ratings.isEmpty && answers.isEmpty && plan.isEmpty && work == nil) }

  /// The place of the first record; nil if there is none.
  var place: SourcePlace? {
    [ratings.lazy.map(\.place).min(), answers.lazy.map(\.place).min(), plan.place, work?.place]
      .compactMap(\.self).min()
  }

  /// Returns the submission and gives up its ratings; questions that were answered twice count as unanswered.
  func finish() -> Submission {
    var submission = Submission(key: key, answers: answers, actions: plan.actions, work: work)
    swap(&submission.ratings, &ratings)
    for index in submission.ratings.indices { submission.ratings[index].texts.attach(to: texts) }
    if !disputedAnswers.isEmpty { submission.answers.removeAll { disputedAnswers.contains(AnswerKey($0)) } }
    submission.explanations = explanations
    return submission
  }
}
