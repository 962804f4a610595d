/// A version of an accountability framework: its scale, areas and performance indicators.
///
/// Frameworks are always read from `Indicators/`; no indicator is named in the program.
package struct Framework: Sendable {
  /// Such as `un-swap-3.0`, which is also the name of its folder.
  package var id: String
  package var title: String
  package var about: String
  /// The reporting years for which this version is in force.
  package var years: YearSpan
  /// Where the definition comes from.
  package var source: String
  /// Which rating is final unless there is a reviewed rating.
  package var finalRatingOrigin: RatingOrigin
  /// Whether ratings may be derived from the answers of real entities.
  package var derives: Bool
  /// Whether rows without a framework belong to this one.
  ///
  /// Entities are then also expected to report under it.
  package var isAssumed: Bool
  package var denominator: Denominator
  package var scale: RatingScale
  /// The titles of the areas, in the framework's order.
  package var areas: [String]
  /// Sorted by number.
  package var indicators: [Indicator]
  /// The indicators that one entity answers for many others.
  package var commonInputs: [CommonInput] = []
  /// The SHA-256 of the framework's file, in hexadecimal.
  package var fingerprint: String

  package init(
    id: String, title: String, about: String, years: YearSpan, source: String, finalRatingOrigin: RatingOrigin,
    derives: Bool,
    isAssumed: Bool = false, denominator: Denominator, scale: RatingScale, areas: [String], indicators: [Indicator],
    fingerprint: String
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.years = years
    self.source = source
    self.finalRatingOrigin = finalRatingOrigin
    self.derives = derives
    self.isAssumed = isAssumed
    self.denominator = denominator
    self.scale = scale
    self.areas = areas
    self.indicators = indicators
    self.fingerprint = fingerprint
  }

  /// The position of the indicator with this number, such as `6` or `6.1`.
  ///
  /// A letter at the start may be in lower case.
  package func position(ofIndicator number: String) -> Int? {
    if let position = indicators.firstIndex(where: { $0.number == number }) { return position }
    guard number.first?.isLowercase == true else { return nil }
    let capital = number.uppercased()
    return indicators.firstIndex { $0.number == capital }
  }
}

extension Sequence<Framework> {
  /// The frameworks to which a row without a framework may belong, and under which entities are expected to report.
  ///
  /// These are all frameworks if none of them is marked as assumed.
  package var assumable: [Framework] {
    let assumed = filter(\.isAssumed)
    return assumed.isEmpty ? Array(self) : assumed
  }
}
