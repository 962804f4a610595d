/// An exact fraction, stored as two whole numbers.
///
/// It is rounded only for display.
///
/// Fractions are not reduced: parts of one whole keep the same denominator, so that their numerators can be added.
package struct Fraction: Hashable, Sendable {
  package var numerator: Int
  package var denominator: Int

  package init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  package var value: Double { Double(numerator) / Double(denominator) }

  /// The fraction times 10,000, calculated without floating point; halves are rounded away from zero.
  ///
  /// For a share, these are hundredths of a percentage point.
  package var tenThousandths: Int {
    let doubled = Int128(numerator.magnitude) * 20_000 + Int128(denominator)
    let magnitude = Int(doubled / (2 * Int128(denominator)))
    return numerator < 0 ? -magnitude : magnitude
  }
}
