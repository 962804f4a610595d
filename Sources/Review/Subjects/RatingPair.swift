import Model

/// An entity's claimed ratings of one indicator in this year and the year before, under the same framework.
package struct RatingPair {
  /// The position of this year's rating in its submission.
  package let position: Int
  /// The number of the indicator.
  package let number: String
  package let scale: RatingScale
  package let before: ReportedRating
  package let now: ReportedRating
  package let previousYear: Int

  package init(
    position: Int, number: String, scale: RatingScale, before: ReportedRating, now: ReportedRating, previousYear: Int
  ) {
    self.position = position
    self.number = number
    self.scale = scale
    self.before = before
    self.now = now
    self.previousYear = previousYear
  }

  /// A finding about this year's rating, which also names the rating of the year before.
  func finding(_ code: FindingCode) -> Finding {
    Finding(
      code, at: now.place, found: scale.level(of: now.rating).code,
      arguments: [
        "indicator": number, "year": String(previousYear), "earlier": scale.level(of: before.rating).code,
      ])
  }
}
