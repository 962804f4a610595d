/// An exact fraction, kept as two whole numbers with a denominator above zero; rounded only when it is shown.
///
/// It is not reduced: parts of one whole keep the whole's denominator, so that their numerators add up.
package struct Fraction: Hashable, Sendable {
  package var numerator: Int
  package var denominator: Int

  package init(_ numerator: Int, over denominator: Int) {
    precondition(denominator > 0)
    self.numerator = numerator
    self.denominator = denominator
  }

  package var value: Double { Double(numerator) / Double(denominator) }

  /// The fraction times 10,000, halves away from zero, worked out in whole numbers: hundredths of a percentage point.
  package var tenThousandths: Int {
    let doubled = Int128(numerator.magnitude) * 20_000 + Int128(denominator)
    let magnitude = Int(doubled / (2 * Int128(denominator)))
    return numerator < 0 ? -magnitude : magnitude
  }
}
