/// An exact fraction of two whole numbers.
///
/// The denominator is above zero.
///
/// It is never reduced: parts of one whole keep the same denominator, so that their numerators can be added.
package struct Fraction: Hashable, Sendable {
  package var numerator: Int
  package var denominator: Int

  package init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  package var value: Double { Double(numerator) / Double(denominator) }

  /// The fraction in hundredths of a percentage point, rounded half away from zero.
  ///
  /// It is calculated with whole numbers only.
  package var tenThousandths: Int {
    let doubled = Int128(numerator.magnitude) * 20_000 + Int128(denominator)
    let magnitude = Int(doubled / (2 * Int128(denominator)))
    return numerator < 0 ? -magnitude : magnitude
  }
}
