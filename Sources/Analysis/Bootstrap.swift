import Model

/// Percentile bootstrap intervals: units are drawn many times, with replacement.
enum Bootstrap {
  static let replicates = 2_000
  /// With fewer units than this, no interval is calculated.
  static let minUnits = 10

  /// The 95 per cent interval of a figure; nil if it cannot be calculated.
  ///
  /// All values are integers, in ten-thousandths. The bounds are the k-th smallest and the k-th largest value, where k
  /// is one fortieth of the number of values. Draws for which the figure is undefined are left out.
  ///
  /// - Parameters:
  ///   - name: the name of the figure, which seeds the draws.
  ///   - zero: the sum that each draw starts from.
  ///   - add: adds the unit at a position to the sum.
  ///   - value: the figure for a sum, from -10,000 to 10,000; nil if it is undefined.
  static func interval<Sum>(
    of name: String, units: Int, variation: Interval.Variation, from zero: Sum, adding add: (inout Sum, Int) -> Void,
    value: (Sum) -> Int?
  ) -> Interval? {
    guard units >= minUnits else { return nil }
    var generator = SeededGenerator(figure: name)
    var counts = [Int](repeating: 0, count: 2 * limit + 1)
    var defined = 0
    for _ in 0..<replicates {
      var sum = zero
      resample(units, with: &generator) { add(&sum, $0) }
      guard let value = value(sum) else { continue }
      counts[value + limit] += 1
      defined += 1
    }
    let rank = defined / 40
    guard rank > 0, let low = position(ofRank: rank, in: counts, from: counts.indices),
      let high = position(ofRank: rank, in: counts, from: counts.indices.reversed())
    else { return nil }
    return Interval(low: low - limit, high: high - limit, units: units, variation: variation)
  }

  private static let limit = 10_000

  /// Draws, with replacement, as many positions as there are units.
  ///
  /// One random number gives two positions: its upper and its lower half are each scaled to the number of units.
  private static func resample(_ units: Int, with generator: inout SeededGenerator, take: (Int) -> Void) {
    let count = UInt64(units)
    for _ in 0..<units / 2 {
      let random = generator.next()
      take(Int(((random >> 32) &* count) >> 32))
      take(Int(((random & 0xFFFF_FFFF) &* count) >> 32))
    }
    if units % 2 == 1 { take(Int(((generator.next() >> 32) &* count) >> 32)) }
  }

  private static func position(ofRank rank: Int, in counts: [Int], from positions: some Sequence<Int>) -> Int? {
    var sum = 0
    for position in positions {
      sum += counts[position]
      if sum >= rank { return position }
    }
    return nil
  }
}
