import Model

/// Whether a figure changed by the factor that a word such as “doubled” states.
enum FactorCheck {
  /// How far the factor may be off, in hundredths of itself.
  static let tolerance = 10

  /// True if the values cannot be compared.
  static func agrees(_ factor: Fraction, from before: FigureValue, to after: FigureValue) -> Bool {
    guard let old = before.numerator, let new = after.numerator else { return true }
    // after / before = factor, without division
    let left = Int128(new) * Int128(before.denominator ?? 1) * Int128(factor.denominator)
    let right = Int128(old) * Int128(after.denominator ?? 1) * Int128(factor.numerator)
    return (left - right).magnitude * 100 <= UInt128(tolerance) * right.magnitude
  }
}
