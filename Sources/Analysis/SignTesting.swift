import Model

extension SignTest {
  /// Tests the movements of all indicators between two years, counted in units, as one family.
  static func tests(of movements: [Change.Movement]) -> [SignTest] {
    let plain = movements.map { movement in
      let changed = movement.improved + movement.worsened
      return movement.compared < leastCompared
        ? nil : twoSided(min(movement.improved, movement.worsened), of: changed)
    }
    return zip(movements, zip(plain, holm(plain))).map { movement, values in
      SignTest(
        improved: movement.improved, unchanged: movement.unchanged, worsened: movement.worsened, pValue: values.0,
        adjusted: values.1)
    }
  }

  /// The probability that of `count` fair coins `fewer` or less fall on either side.
  ///
  /// 2 (C(count, 0) + ... + C(count, fewer)) / 2^count, at most 1: exact as long as its products are, for 50 coins at least, so
  /// that a value half-way between two shown ones is rounded as it should. Powers of two are kept apart, so that nothing
  /// overflows; only the four basic operations are used, so that the result is the same to the last digit on all machines.
  static func twoSided(_ fewer: Int, of count: Int) -> Double {
    if 2 * fewer >= count { return 1 }
    let step = 512
    let small = Double(sign: .plus, exponent: -step, significand: 1)
    var combinations = 1.0
    var sum = 1.0
    var exponent = 1 - count
    for i in 0..<fewer {
      combinations = combinations * Double(count - i) / Double(i + 1)
      sum += combinations
      if sum > 1 / small {
        combinations *= small
        sum *= small
        exponent += step
      }
    }
    return min(1, Double(sign: .plus, exponent: exponent, significand: sum))
  }

  /// Holm's correction over those p-values that there are: the i-th smallest of m counts m - i + 1 times, and none less
  /// than the one before it.
  static func holm(_ values: [Double?]) -> [Double?] {
    let order = values.indices.filter { values[$0] != nil }.sorted { (values[$0]!, $0) < (values[$1]!, $1) }
    var adjusted = [Double?](repeating: nil, count: values.count)
    var largest = 0.0
    for (rank, position) in order.enumerated() {
      largest = max(largest, min(1, Double(order.count - rank) * values[position]!))
      adjusted[position] = largest
    }
    return adjusted
  }
}
