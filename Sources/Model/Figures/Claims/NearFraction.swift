/// A simple fraction that a share is near enough to be called by.
///
/// A share may be called “nearly two thirds” if it is below two thirds by at most two percentage points, “just over two
/// thirds” if it is above by at most two, and “two thirds” if it is exactly that.
///
/// ```swift
/// let near = NearFraction(Share(65, of: 100))!
/// print(near.fraction, near.side)  // twoThirds below
/// print(NearFraction(Share(58, of: 100)) as Any)  // nil
/// ```
package struct NearFraction: Hashable, Sendable {
  package let fraction: SimpleFraction
  package let side: Side

  /// Where the share is, seen from the fraction.
  package enum Side: String, CaseIterable, Sendable {
    case below, exact, above
  }

  /// The largest distance, in percentage points.
  package static let maxPoints = 2

  /// Nil if no simple fraction is near, or if the denominator is zero.
  package init?(_ share: Share) {
    guard share.whole > 0, let near = SimpleFraction.allCases.first(where: { $0.isNear(share) }) else { return nil }
    fraction = near
    let difference = near.difference(share)
    side = difference < 0 ? .below : difference > 0 ? .above : .exact
  }
}

/// A fraction that people name in words.
package enum SimpleFraction: String, CaseIterable, Sendable {
  case quarter, third, half
  case twoThirds = "two-thirds"
  case threeQuarters = "three-quarters"

  package var value: Share {
    switch self {
    case .quarter: Share(1, of: 4)
    case .third: Share(1, of: 3)
    case .half: Share(1, of: 2)
    case .twoThirds: Share(2, of: 3)
    case .threeQuarters: Share(3, of: 4)
    }
  }

  /// The share minus the fraction, times both denominators.
  func difference(_ share: Share) -> Int128 {
    Int128(share.part) * Int128(value.whole) - Int128(value.part) * Int128(share.whole)
  }

  /// Whether the share is at most two percentage points away.
  func isNear(_ share: Share) -> Bool {
    difference(share).magnitude * 100
      <= UInt128(NearFraction.maxPoints) * UInt128(value.whole) * UInt128(share.whole.magnitude)
  }
}
