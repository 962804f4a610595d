import Model

/// A submission with everything that review rules compare it with.
package struct ReviewedSubmission {
  package let submission: Submission
  package let framework: Framework
  /// The scorecard; nil for a submission without answers or work items.
  package let card: Scorecard?
  /// The entity's submission of the year before; nil if it is not known.
  package let lastYear: Submission?
  package let mistakes: KnownMistakes
  package let links: EvidenceLinks
  /// The answers, by the position of the indicator.
  package let answers: [Int: [ReportedAnswer]]

  /// - Parameter links: the links in the submission; nil if they have yet to be collected.
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

  /// The indicators with a derived rating, in the order of the framework.
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

  /// The ratings of indicators that were also rated the year before, in the order in which they were read.
  package var pairs: [RatingPair] {
    guard let lastYear else { return [] }
    let before = Dictionary(lastYear.ratings.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    return submission.ratings.enumerated().compactMap { position, rating in
      before[rating.indicator].map {
        RatingPair(
          position: position, number: number(of: rating.indicator), scale: framework.scale, before: $0, now: rating,
          previousYear: lastYear.key.year)
      }
    }
  }

  /// The number of the indicator at a position in the framework.
  func number(of indicator: Int) -> String { framework.indicators[indicator].number }
}
