import Model

extension ReportedRating: CorrectableRecord {
  func merged(with other: ReportedRating) -> ReportedRating? {
    guard rating == other.rating, status == other.status, input == other.input,
      let justification = Self.merged(justification, other.justification),
      let evidence = Self.merged(evidence, other.evidence)
    else { return nil }
    var merged = self
    merged.texts = ReportedTexts(justification: justification, evidence: evidence)
    if other.basis == .published { merged.basis = .published }
    return merged
  }

  /// The rating of an indicator if it is not known which of several ratings is the latest.
  ///
  /// It is under review.
  static func disputed(_ ratings: [ReportedRating]) -> ReportedRating {
    let first = ratings[0]
    return ReportedRating(
      indicator: first.indicator, rating: .underReview,
      basis: ratings.contains { $0.basis == .published } ? .published : .submitted, status: .inProgress,
      place: first.place, position: first.position)
  }
}

extension ReportedAnswer: CorrectableRecord {
  func merged(with other: ReportedAnswer) -> ReportedAnswer? {
    guard value == other.value, let evidence = Self.merged(evidence, other.evidence),
      let comment = Self.merged(comment, other.comment)
    else { return nil }
    var merged = self
    (merged.evidence, merged.comment) = (evidence, comment)
    if other.basis == .published { merged.basis = .published }
    return merged
  }
}

extension ReportedAction: CorrectableRecord {
  func merged(with other: ReportedAction) -> ReportedAction? {
    guard responsible == other.responsible, due == other.due, resources == other.resources, status == other.status
    else { return nil }
    return self
  }
}

extension ExchangeRate: CorrectableRecord {
  func merged(with other: ExchangeRate) -> ExchangeRate? { usDollars == other.usDollars ? self : nil }
}

extension CorrectableRecord {
  /// The common text of two records, of which one may be blank; nil if they differ.
  static func merged(_ text: String, _ other: String) -> String? {
    text == other || other.isEmpty ? text : text.isEmpty ? other : nil
  }
}
