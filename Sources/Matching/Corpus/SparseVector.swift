/// Weights of terms, in the order of the terms' numbers.
struct SparseVector {
  private(set) var terms: [UInt32] = []
  private(set) var values: [Double] = []
  private(set) var length = 0.0

  var isEmpty: Bool { terms.isEmpty }

  /// - Parameters:
  ///   - terms: in any order, each as often as it occurs.
  ///   - weights: of all terms; terms without weight are left out.
  init(_ terms: some Sequence<UInt32>, weights: [Double]) {
    var sum = 0.0
    var last: UInt32?
    for term in terms.sorted() where term != last {
      last = term
      let weight = weights[Int(term)]
      guard weight > 0 else { continue }
      self.terms.append(term)
      values.append(weight)
      sum += weight * weight
    }
    length = sum.squareRoot()
  }

  func product(_ other: SparseVector) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    let (a, b) = (terms.count, other.terms.count)
    while i < a, j < b {
      let (first, second) = (terms[i], other.terms[j])
      if first == second {
        sum += values[i] * other.values[j]
        i += 1
        j += 1
      } else if first < second {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The product, divided by the two lengths; 0 if one of these is 0.
  static func cosine(_ a: SparseVector, _ b: SparseVector, lengths first: Double, _ second: Double) -> Double {
    first > 0 && second > 0 ? min(1, a.product(b) / (first * second)) : 0
  }

  func cosine(_ other: SparseVector) -> Double { Self.cosine(self, other, lengths: length, other.length) }
}
