import Model

/// An indicator with a derived rating, together with the claimed rating.
package struct ReviewedIndicator {
  package let indicator: Indicator
  package let scale: RatingScale
  package let rating: IndicatorRating
  package let derivation: Derivation
  /// The place of the claimed rating; nil if there is none.
  package let place: SourcePlace?
  package let answers: [ReportedAnswer]

  package init(
    indicator: Indicator, scale: RatingScale, rating: IndicatorRating, derivation: Derivation, place: SourcePlace?,
    answers: [ReportedAnswer]
  ) {
    self.indicator = indicator
    self.scale = scale
    self.rating = rating
    self.derivation = derivation
    self.place = place
    self.answers = answers
  }

  func answer(to question: String) -> ReportedAnswer? { answers.first { $0.question == question } }
}
