import Formats
import Model

/// Reads the rating of a row in any spelling, and compares it with the score next to it.
extension RatingRowReader {
  /// The rating that a value names on the scale of one of these frameworks, in any spelling; nil, with a finding, if it
  /// does not name one.
  func rating(_ value: FieldValue, of indicator: String, in frameworks: [FrameworkLookup]) -> Rating? {
    let readings = frameworks.map { resolver.ratings.reading(of: value.text, in: $0) }
    for (terms, reading) in zip(frameworks, readings) {
      guard case .rating(let rating) = reading else { continue }
      if let mark = value.text.last, Self.footnoteMarks.contains(mark) {
        findings.noteOnce(
          .ratingForm, at: value.place, found: value.text,
          ["meaning": terms.framework.scale.level(of: rating).code, "mark": String(mark)])
      }
      return rating
    }
    guard let reading = readings.first else { return nil }
    report(reading, value, of: indicator, in: frameworks)
    return nil
  }

  private static let footnoteMarks: Set<Character> = ["*", "†", "‡", "§", "#", "¹", "²", "³"]

  private func report(
    _ reading: RatingReading, _ value: FieldValue, of indicator: String, in frameworks: [FrameworkLookup]
  ) {
    switch reading {
    case .rating: break
    case .notAvailable: findings.note(.notAvailableUnclear, at: value.place, found: value.text)
    case .doubtful(let meaning, let mark):
      findings.note(.valueDoubtful, at: value.place, found: value.text, ["mark": mark, "meaning": meaning])
    case .explained(let meaning):
      findings.note(.ratingExplained, at: value.place, found: value.text, ["meaning": meaning, "indicator": indicator])
    case .unclear(let mentioned):
      findings.note(
        .ratingUnclear, at: value.place, found: value.text,
        ["mentioned": mentioned, "allowed": codes(frameworks), "indicator": indicator])
    case .unknown:
      if FoldedText.isSame(value.text, as: CommonInputChoice.adopted.rawValue),
        resolver.isDoubtful(value, meaning: CommonInputChoice.adopted.rawValue)
      {
        return
      }
      findings.note(
        .ratingUnknown, at: value.place, found: value.text,
        [
          "indicator": indicator, "allowed": codes(frameworks),
          "suggestion": frameworks.first.flatMap { RatingSuggestion.code(for: value.text, on: $0.framework.scale) }
            ?? "",
        ])
    }
  }

  /// The words for ratings in these frameworks.
  ///
  /// If there are several, only the assumed ones are used.
  func codes(_ frameworks: [FrameworkLookup]) -> [String] { Self.codes(frameworks) }

  static func codes(_ frameworks: [FrameworkLookup]) -> [String] {
    let assumed = frameworks.filter(\.framework.isAssumed)
    var codes: [String] = []
    for code in (assumed.isEmpty ? frameworks : assumed).flatMap({ $0.framework.scale.levels.map(\.code) })
    where !codes.contains(code) {
      codes.append(code)
    }
    return codes + ["not-applicable"]
  }

  /// Reports a state outside the scale that entities need not write, because a blank cell means the same.
  func noteState(_ rating: Rating, _ basis: Basis, on scale: RatingScale) {
    guard basis == .submitted, let value = values[.rating] else { return }
    findings.noteOnce(
      .stateOutsideGuide, at: value.place, found: value.text, ["meaning": scale.level(of: rating).code])
  }

  /// Compares the rating with the score next to it in an export of the platform.
  func compareScore(with rating: Rating, on scale: RatingScale) {
    guard values.isPresent(.area), let value = values[.score], let score = PlatformScore(value.text, on: scale),
      let number = PlatformScore.number(of: rating), score.rating != rating
    else { return }
    findings.note(
      .scoreContradictsRating, at: value.place, found: value.text,
      [
        "rating": scale.level(of: rating).code, "meaning": scale.level(of: score.rating).code,
        "expected": String(number),
      ])
  }
}
