import Model

extension IndicatorRating {
  /// Takes over what the entity says.
  mutating func take(_ reported: ReportedRating) {
    let isLeftToProvider = reported.input == .adopted && reported.rating == .notReported
    claimed = isLeftToProvider ? nil : reported.rating
    input = reported.input
    basis = reported.basis
    place = reported.place
    if reported.status != .final { final = .underReview }
  }

  /// Names the rating that counts: the reviewer's, or else the framework's choice, or else the only one there is.
  ///
  /// A report that is not final stays under review. Under a framework that lets only the reviewer's rating count, so
  /// does every rating that nobody has reviewed.
  mutating func settle(_ choice: RatingOrigin, reviewed: Rating?) {
    self.reviewed = reviewed
    guard final != .underReview else { return }
    if let reviewed {
      final = reviewed
      finalFrom = .reviewed
    } else if choice == .reviewed {
      if derived != nil || claimed ?? .notReported != .notReported { final = .underReview }
    } else if let derived, choice == .derived || claimed == nil {
      final = derived
      finalFrom = .derived
    } else if let claimed {
      final = claimed
      finalFrom = claimed == .notReported ? nil : .claimed
    }
  }
}
