import Model

/// Cohen's weighted kappa of a square table of counts: agreement beyond chance, worked out in whole numbers.
///
/// 1 - (n Σ w o) / (Σ w r c), with o the counts of the cells, r and c the sums of their row and column, n their total,
/// and w the distance of row and column on the scale.
enum WeightedKappa {
  case linear, quadratic

  /// Nil where no disagreement is expected: no pairs, or all at one level.
  ///
  /// - Parameter table: row after row.
  func value(of table: [Int], levelCount size: Int) -> Fraction? {
    var rows = Array(repeating: 0, count: size)
    var columns = rows
    for row in 0..<size {
      for column in 0..<size {
        rows[row] += table[row * size + column]
        columns[column] += table[row * size + column]
      }
    }
    var observed = 0
    var expected = 0
    for row in 0..<size {
      for column in 0..<size {
        let weight = weight(row - column)
        observed += weight * table[row * size + column]
        expected += weight * rows[row] * columns[column]
      }
    }
    let total = rows.reduce(0, +)
    return expected == 0 ? nil : Fraction(expected - total * observed, over: expected)
  }

  private func weight(_ distance: Int) -> Int {
    switch self {
    case .linear: abs(distance)
    case .quadratic: distance * distance
    }
  }
}
