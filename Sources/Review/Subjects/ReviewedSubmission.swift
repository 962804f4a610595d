import Model

/// A submission with everything that rules set beside it.
package struct ReviewedSubmission {
  package let submission: Submission
  package let framework: Framework
  /// Nil for a submission of ratings alone.
  package let card: Scorecard?
  /// The entity's submission of the year before; nil where it is not at hand.
  package let lastYear: Submission?
  package let mistakes: KnownMistakes
  package let links: EvidenceLinks
  /// By the position of the indicator.
  package let answers: [Int: [ReportedAnswer]]

  /// - Parameter links: nil where they are still to be looked for.
  package init(
    _ submission: Submission, under framework: Framework, card: Scorecard? = nil, lastYear: Submission? = nil,
    mistakes: KnownMistakes = KnownMistakes([]), links: EvidenceLinks? = nil
  ) {
    self.submission = submission
    self.framework = framework
    self.card = card
    self.lastYear = lastYear
    self.mistakes = mistakes
    self.links = links ?? EvidenceLinks(submission)
    answers = submission.answers.isEmpty ? [:] : Dictionary(grouping: submission.answers, by: \.indicator)
  }

  /// The indicators that were rated from answers, in the order of the framework.
  package var indicators: [ReviewedIndicator] {
    guard submission.isAnswered, let card else { return [] }
    let claims = Dictionary(submission.ratings.map { ($0.indicator, $0.cell) }, uniquingKeysWith: { first, _ in first })
    return card.ratings.enumerated().compactMap { position, rating in
      rating.derivation.map {
        ReviewedIndicator(
          indicator: framework.indicators[position], scale: framework.scale, rating: rating, derivation: $0,
          place: claims[position] ?? rating.place, answers: answers[position] ?? [])
      }
    }
  }

  /// The ratings that have one of the year before, in the order in which they were read.
  package var pairs: [RatingPair] {
    guard let lastYear else { return [] }
    let before = Dictionary(lastYear.ratings.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    return submission.ratings.enumerated().compactMap { position, rating in
      before[rating.indicator].map {
        RatingPair(
          position: position, number: number(of: rating.indicator), scale: framework.scale, before: $0, now: rating,
          yearBefore: lastYear.key.year)
      }
    }
  }

  /// The number of the indicator at a position of the framework.
  func number(of indicator: Int) -> String { framework.indicators[indicator].number }
}
