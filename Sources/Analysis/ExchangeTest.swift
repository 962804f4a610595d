import Model

/// The two-sided test of exchanging whole units between two years.
///
/// Each unit has a difference: how many more of its ratings meet requirements in the later year. Under the null
/// hypothesis each difference could as well have the other sign. The statistic is the sum of the differences.
enum ExchangeTest {
  /// With more additions than this, signs are drawn at random instead of adding up all possible ones.
  static let maxExactSteps = 50_000_000
  static let draws = 20_000

  /// The probability that random signs give a sum at least as far from zero as the observed one.
  ///
  /// It is exact, unless there are so many units that `draws` random draws are taken.
  ///
  /// - Parameter name: the name of the figure, which seeds the draws.
  static func pValue(of differences: [Int], name: @autoclosure () -> String) -> Double {
    let sizes = differences.map { Int($0.magnitude) }.filter { $0 > 0 }
    let total = sizes.reduce(0, +)
    let observed = Int(differences.reduce(0, +).magnitude)
    guard observed > 0 else { return 1 }
    if sizes.count > maxExactSteps / max(1, total) { return sampled(sizes, observed: observed, name: name()) }
    return exact(sizes, total: total, observed: observed)
  }

  /// Adds up the probabilities of all sums.
  ///
  /// `chances[k]` is the probability that the sizes with a positive sign add up to k, so that the sum is 2k - total.
  /// Probabilities are halved and added only, so that the result is the same on all machines, and exact for up to 53
  /// units.
  private static func exact(_ sizes: [Int], total: Int, observed: Int) -> Double {
    var chances = [Double](repeating: 0, count: total + 1)
    chances[0] = 1
    var reached = 0
    for size in sizes {
      reached += size
      for sum in stride(from: reached, through: size, by: -1) {
        chances[sum] = (chances[sum] + chances[sum - size]) / 2
      }
      for sum in 0..<min(size, reached + 1) { chances[sum] /= 2 }
    }
    // The distribution is symmetric, so the lower tail is as likely as the upper one.
    let tail = (total - observed) / 2
    return min(1, 2 * chances[0...tail].reduce(0, +))
  }

  private static func sampled(_ sizes: [Int], observed: Int, name: String) -> Double {
    var generator = SeededGenerator(figure: name)
    var extreme = 1
    for _ in 0..<draws {
      var sum = 0
      var signs: UInt64 = 0
      for (position, size) in sizes.enumerated() {
        if position % 64 == 0 { signs = generator.next() }
        sum += signs & 1 == 0 ? size : -size
        signs >>= 1
      }
      if sum.magnitude >= observed { extreme += 1 }
    }
    return Double(extreme) / Double(draws + 1)
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
