import Model

/// The values that a measure of points can have, whatever is answered.
struct PossiblePoints {
  private static let mostTotals = 10_000

  /// In millionths of a point; nil where there are too many to look at each.
  private var totals: Set<Int64>? = [0]
  private var most: Int64 = 0
  private let isPercent: Bool

  /// Nil for a measure that counts no points.
  init?(_ formula: Measure.Formula) {
    let parts: [PointsPart]
    switch formula {
    case .points(let counted): (parts, isPercent) = (counted, false)
    case .percentOfMaximum(let counted): (parts, isPercent) = (counted, true)
    case .percent, .sum, .items, .change: return nil
    }
    for part in parts {
      most = most.addingReportingOverflow(part.most.units).partialValue
      guard let before = totals else { continue }
      let possible = Set(part.possible.map(\.units))
      let after = Set(before.flatMap { total in possible.map { total.addingReportingOverflow($0).partialValue } })
      totals = after.count > Self.mostTotals ? nil : after
    }
  }

  /// The highest value, in millionths.
  var highest: Int64 { isPercent ? 100 * ExactDecimal.unitsPerOne : most }

  /// Whether some answers give a value from `lowest` to `highest`, both in millionths.
  func canLie(from lowest: Int64, to highest: Int64) -> Bool {
    guard let totals else { return true }
    return totals.contains { total in
      guard isPercent else { return total >= lowest && total <= highest }
      // A share need not be a whole number of millionths: what lies between two is taken for possible.
      let share = Int128(total) * 100 * Int128(ExactDecimal.unitsPerOne)
      let (below, rest) = share.quotientAndRemainder(dividingBy: Int128(max(most, 1)))
      return below + (rest > 0 ? 1 : 0) >= Int128(lowest) && below <= Int128(highest)
    }
  }
}
