/// A number as an exact fraction, so that a share compares with a threshold without any rounding.
///
/// ```swift
/// let two = ExactDecimal(strictly: "2")!
/// let three = ExactDecimal(strictly: "3")!
/// print(Quantity(percentOf: two, in: three)!.description)  // 66.66
/// ```
package struct Quantity: Hashable, Sendable, Comparable {
  package let numerator: Int128
  /// Always positive.
  package let denominator: Int128

  package init(_ number: ExactDecimal) {
    numerator = Int128(number.units)
    denominator = Int128(ExactDecimal.unitsPerOne)
  }

  /// `part` of `whole` in per cent; nil for a whole of zero or less: there is nothing to take a share of.
  package init?(percentOf part: ExactDecimal, in whole: ExactDecimal) {
    guard whole.units > 0 else { return nil }
    numerator = Int128(part.units) * 100
    denominator = Int128(whole.units)
  }

  /// The sum of `parts` as a share of the sum of `wholes` in per cent; nil where there is nothing to take a share of.
  package init?(percentOfSum parts: some Sequence<ExactDecimal>, in wholes: some Sequence<ExactDecimal>) {
    let whole = Quantity(sumOf: wholes)
    guard whole.numerator > 0 else { return nil }
    numerator = Quantity(sumOf: parts).numerator * 100
    denominator = whole.numerator
  }

  package init(sumOf numbers: some Sequence<ExactDecimal>) {
    numerator = numbers.reduce(0) { $0 + Int128($1.units) }
    denominator = Int128(ExactDecimal.unitsPerOne)
  }

  /// `part` of `whole` in per cent, for sums that are too large for a decimal; nil for a whole of zero or an overflow.
  package init?(percentOf part: Int128, in whole: Int128) {
    let (scaledPart, overflowed) = part.multipliedReportingOverflow(by: 100)
    guard whole > 0, !overflowed else { return nil }
    numerator = scaledPart
    denominator = whole
  }

  /// A fraction of whole numbers; nil for a denominator of zero or less.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The difference to `other`; nil where it cannot be held exactly.
  package func minus(_ other: Quantity) -> Quantity? {
    let a = lowest
    let b = other.lowest
    let (left, leftOverflowed) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, rightOverflowed) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    let (numerator, over) = left.subtractingReportingOverflow(right)
    let (denominator, denominatorOverflowed) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    guard !leftOverflowed, !rightOverflowed, !over, !denominatorOverflowed else { return nil }
    return Quantity(numerator, over: denominator)
  }

  /// The same value in its lowest terms.
  private var lowest: Quantity {
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1))
    return Quantity(numerator / divisor, over: denominator / divisor) ?? self
  }

  // Fractions of one value are equal, however they are written.
  package static func == (a: Quantity, b: Quantity) -> Bool {
    a.numerator.multipliedFullWidth(by: b.denominator) == b.numerator.multipliedFullWidth(by: a.denominator)
  }

  package static func < (a: Quantity, b: Quantity) -> Bool {
    a.numerator.multipliedFullWidth(by: b.denominator) < b.numerator.multipliedFullWidth(by: a.denominator)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(numerator / denominator) }

  /// With at most two digits after the point, cut and not rounded: 79.999 must not read as 80.
  package var description: String {
    let hundredths = numerator.magnitude * 100 / denominator.magnitude
    var text = String(hundredths / 100)
    let rest = Int(hundredths % 100)
    if rest > 0 { text += "." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)") }
    return numerator < 0 && hundredths > 0 ? "-" + text : text
  }
}
