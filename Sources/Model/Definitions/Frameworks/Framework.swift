/// A version of an accountability framework: its scale, areas and performance indicators.
///
/// Always read from `Indicators/`; nothing in the program knows an indicator by name.
package struct Framework: Sendable {
  /// Such as `un-swap-3.0`; the folder bears the same name.
  package var id: String
  package var title: String
  package var about: String
  /// Reporting years for which this version is the one in force.
  package var years: YearSpan
  /// Where the definition comes from.
  package var source: String
  /// The rating that is final as long as nobody has reviewed it.
  package var finalRatingOrigin: RatingOrigin
  /// Whether ratings may be derived from the answers of real entities.
  package var derives: Bool
  /// Whether rows that name no framework mean this one, and reports under it are expected.
  package var isAssumed: Bool
  package var denominator: Denominator
  package var scale: RatingScale
  /// Titles, in the framework's order.
  package var areas: [String]
  /// In the order of their numbers.
  package var indicators: [Indicator]
  /// Indicators that one entity answers for many.
  package var commonInputs: [CommonInput] = []
  /// SHA-256 of the file that states the framework, in hexadecimal.
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
  /// A letter in front may be written small.
  package func position(ofIndicator number: String) -> Int? {
    if let position = indicators.firstIndex(where: { $0.number == number }) { return position }
    guard number.first?.isLowercase == true else { return nil }
    let capital = number.uppercased()
    return indicators.firstIndex { $0.number == capital }
  }
}

extension Sequence<Framework> {
  /// The frameworks that can be meant where none is named, and under which reports are expected.
  ///
  /// Where no framework is assumed, none comes before another.
  package var assumable: [Framework] {
    let assumed = filter(\.isAssumed)
    return assumed.isEmpty ? Array(self) : assumed
  }
}
