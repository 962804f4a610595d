import Model

extension IndicatorRating {
  /// Copies what the entity reported.
  mutating func take(_ reported: ReportedRating) {
    let isLeftToProvider = reported.input == .adopted && reported.rating == .notReported
    claimed = isLeftToProvider ? nil : reported.rating
    input = reported.input
    basis = reported.basis
    hasReason = !reported.justification.isEmpty
    place = reported.placeOfRecord
    if reported.status != .final { final = .underReview }
  }

  /// Selects the final rating: the reviewer's if there is one, else the one that the framework prefers, else the only
  /// one there is.
  ///
  /// A derived rating that unanswered questions could still raise is open.
  ///
  /// A rating in a report that is not final stays under review. If the framework accepts reviewed ratings only, so does
  /// every rating without a review.
  mutating func selectFinal(_ choice: RatingOrigin, reviewed: Rating?) {
    self.reviewed = reviewed
    guard final != .underReview else { return }
    if let reviewed {
      final = reviewed
      finalRatingOrigin = .reviewed
    } else if choice == .reviewed {
      if derived != nil || claimed ?? .notReported != .notReported { final = .underReview }
    } else if let derived, choice == .derived || claimed == nil {
      final = derived
      finalRatingOrigin = .derived
      possibleLevels = derivation?.possibleLevels
    } else if let claimed {
      final = claimed
      finalRatingOrigin = claimed == .notReported ? nil : .claimed
    }
  }
}
