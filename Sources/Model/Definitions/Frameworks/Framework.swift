/// A version of an accountability framework: its scale, areas and performance indicators.
///
/// Frameworks are always read from `Indicators/`. No indicator is named in the code.
package struct Framework: Sendable {
  /// The id, for example `un-swap-3.0`, which is also the name of the folder.
  package var id: String
  package var title: String
  package var about: String
  /// The reporting years for which this version is in force.
  package var years: YearSpan
  package var source: String
  /// Which rating is final unless a reviewer has set one.
  package var finalRatingOrigin: RatingOrigin
  /// Whether ratings are derived from the answers of real entities.
  package var derivesRatings: Bool
  /// Whether a row that names no framework belongs to this one.
  ///
  /// Entities are expected to report under an assumed framework.
  package var isAssumed: Bool
  package var denominator: Denominator
  package var scale: RatingScale
  /// The titles of the areas, in the order of the framework.
  package var areas: [String]
  /// Sorted by number.
  package var indicators: [Indicator] {
    didSet { positions = Self.positions(of: indicators) }
  }
  /// The positions of the indicators, by title.
  private var positions: FoldedNames<Int>
  package var commonInputs: [CommonInput] = []
  /// The SHA-256 of the framework's file, in hexadecimal.
  package var fingerprint: String

  package init(
    id: String, title: String, about: String, years: YearSpan, source: String, finalRatingOrigin: RatingOrigin,
    derivesRatings: Bool,
    isAssumed: Bool = false, denominator: Denominator, scale: RatingScale, areas: [String], indicators: [Indicator],
    fingerprint: String
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.years = years
    self.source = source
    self.finalRatingOrigin = finalRatingOrigin
    self.derivesRatings = derivesRatings
    self.isAssumed = isAssumed
    self.denominator = denominator
    self.scale = scale
    self.areas = areas
    self.indicators = indicators
    positions = Self.positions(of: indicators)
    self.fingerprint = fingerprint
  }

  /// The position of the indicator with this number, such as `6`, `6.1` or `H1`.
  ///
  /// An initial letter may be in lower case.
  package func position(ofIndicator number: String) -> Int? {
    if let position = indicators.firstIndex(where: { $0.number == number }) { return position }
    guard number.first?.isLowercase == true else { return nil }
    let capital = number.uppercased()
    return indicators.firstIndex { $0.number == capital }
  }

  /// The position of the first indicator with this title, in any spelling.
  package func position(ofTitle title: String) -> Int? { positions[title] }

  private static func positions(of indicators: [Indicator]) -> FoldedNames<Int> {
    FoldedNames(indicators.enumerated().reversed().map { ($1.title, $0) })
  }
}

extension Sequence<Framework> {
  /// The frameworks that a row may belong to if it names none, and under which reports are expected.
  ///
  /// These are the assumed frameworks, or all frameworks if none is assumed.
  package var assumable: [Framework] {
    let assumed = filter(\.isAssumed)
    return assumed.isEmpty ? Array(self) : assumed
  }
}
