import Model

extension SignTest {
  /// Tests the changes of all indicators between two years, counted in units, as one family of tests.
  static func tests(of movements: [Change.Movement]) -> [SignTest] {
    let pValues = movements.map { movement in
      let changed = movement.improved + movement.worsened
      return movement.compared < minCompared
        ? nil : twoSided(min(movement.improved, movement.worsened), of: changed)
    }
    return zip(movements, zip(pValues, holm(pValues))).map { movement, values in
      SignTest(
        improved: movement.improved, unchanged: movement.unchanged, worsened: movement.worsened, pValue: values.0,
        adjustedPValue: values.1)
    }
  }

  /// The two-sided p-value of a sign test: of `count` fair coins, at most `fewer` show heads or at most `fewer` tails.
  ///
  /// It is 2 (C(count, 0) + ... + C(count, fewer)) / 2^count, at most 1. The result is exact as long as the products
  /// are, for at least 50 coins, so that a value half-way between two displayed ones is rounded correctly. Powers of
  /// two are kept separately, so that nothing overflows. Only the four basic operations are used, so that the result is
  /// the same to the last digit on all machines.
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

  /// Adjusts p-values by Holm's correction for multiple tests; nil stays nil.
  ///
  /// The i-th smallest of m p-values is multiplied by m - i + 1, and is never less than the adjusted one before it.
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
