/// A number stored as an exact fraction, so that a share can be compared with a threshold without rounding.
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

  /// `part` as a percentage of `whole`; nil if the whole is zero or negative.
  package init?(percentOf part: ExactDecimal, in whole: ExactDecimal) {
    guard whole.units > 0 else { return nil }
    numerator = Int128(part.units) * 100
    denominator = Int128(whole.units)
  }

  /// The sum of `parts` as a percentage of the sum of `wholes`; nil if the latter is zero or negative.
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

  /// `part` as a percentage of `whole`, for sums too large for `ExactDecimal`; nil if the whole is zero or negative, or
  /// on overflow.
  package init?(percentOf part: Int128, in whole: Int128) {
    let (scaledPart, overflowed) = part.multipliedReportingOverflow(by: 100)
    guard whole > 0, !overflowed else { return nil }
    numerator = scaledPart
    denominator = whole
  }

  /// A fraction of whole numbers; nil if the denominator is zero or negative.
  package init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// This number minus `other`; nil if the exact result overflows.
  package func subtracting(_ other: Quantity) -> Quantity? {
    let a = reduced
    let b = other.reduced
    let (left, leftOverflowed) = a.numerator.multipliedReportingOverflow(by: b.denominator)
    let (right, rightOverflowed) = b.numerator.multipliedReportingOverflow(by: a.denominator)
    let (numerator, over) = left.subtractingReportingOverflow(right)
    let (denominator, denominatorOverflowed) = a.denominator.multipliedReportingOverflow(by: b.denominator)
    guard !leftOverflowed, !rightOverflowed, !over, !denominatorOverflowed else { return nil }
    return Quantity(numerator, over: denominator)
  }

  /// The same fraction in lowest terms.
  private var reduced: Quantity {
    var a = numerator.magnitude
    var b = denominator.magnitude
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1))
    return Quantity(numerator / divisor, over: denominator / divisor) ?? self
  }

  // Different fractions with the same value are equal.
  package static func == (a: Quantity, b: Quantity) -> Bool {
    a.numerator.multipliedFullWidth(by: b.denominator) == b.numerator.multipliedFullWidth(by: a.denominator)
  }

  package static func < (a: Quantity, b: Quantity) -> Bool {
    a.numerator.multipliedFullWidth(by: b.denominator) < b.numerator.multipliedFullWidth(by: a.denominator)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(numerator / denominator) }

  /// With at most two decimal places, truncated: 79.999 must not appear as 80.
  package var description: String {
    let hundredths = numerator.magnitude * 100 / denominator.magnitude
    var text = String(hundredths / 100)
    let rest = Int(hundredths % 100)
    if rest > 0 { text += "." + (rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)") }
    return numerator < 0 && hundredths > 0 ? "-" + text : text
  }
}
