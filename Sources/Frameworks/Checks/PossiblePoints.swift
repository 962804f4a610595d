import Model

/// The values that a measure of points can have over all possible answers.
struct PossiblePoints {
  private static let maxTotals = 10_000

  /// Every possible total, in millionths of a point; nil if there are too many to list.
  private var totals: Set<Int64>? = [0]
  private var most: Int64 = 0
  private let isPercent: Bool

  /// Returns nil for a measure that does not count points.
  init?(_ formula: Measure.Formula) {
    let parts: [ScoredQuestion]
    switch formula {
    case .points(let counted): (parts, isPercent) = (counted, false)
    case .percentOfMaximum(let counted): (parts, isPercent) = (counted, true)
    case .percent, .sum, .items, .change: return nil
    }
    for part in parts {
      most = most.addingReportingOverflow(part.maxPoints.units).partialValue
      guard let before = totals else { continue }
      let possible = Set(part.possiblePoints.map(\.units))
      let after = Set(before.flatMap { total in possible.map { total.addingReportingOverflow($0).partialValue } })
      totals = after.count > Self.maxTotals ? nil : after
    }
  }

  /// The highest value, in millionths.
  var highest: Int64 { isPercent ? 100 * ExactDecimal.unitsPerOne : most }

  /// Whether some answers give a value between `lowest` and `highest`, both in millionths.
  func canReach(from lowest: Int64, to highest: Int64) -> Bool {
    guard let totals else { return true }
    return totals.contains { total in
      guard isPercent else { return total >= lowest && total <= highest }
      // A share may fall between two millionths. Such a value is treated as possible.
      let share = Int128(total) * 100 * Int128(ExactDecimal.unitsPerOne)
      let (below, rest) = share.quotientAndRemainder(dividingBy: Int128(max(most, 1)))
      return below + (rest > 0 ? 1 : 0) >= Int128(lowest) && below <= Int128(highest)
    }
  }
}
