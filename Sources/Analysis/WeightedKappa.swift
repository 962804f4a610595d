import Model

/// Cohen's weighted kappa of a square table of counts: agreement beyond chance, calculated in integers.
///
/// The formula is 1 - (n Σ w o) / (Σ w r c). Here o is the count in a cell, r and c are the totals of its row and
/// column, n is the grand total, and w is the weight of the distance between row and column on the scale.
enum WeightedKappa {
  case linear, quadratic

  /// Kappa; nil if no disagreement is expected, because there are no pairs or all are at one level.
  ///
  /// - Parameter table: the counts, row by row.
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
