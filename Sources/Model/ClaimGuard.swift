/// What may be said of a share, whichever admissible denominator the reader has in mind.
///
/// A sentence that is true only of rated cells, and false once those not applicable or not reported are counted in, is
/// not to be written.
package enum ClaimGuard {
  /// Whether the share at `level` or higher rose or fell from one distribution to the other under every denominator.
  package static func direction(
    from before: Distribution, to after: Distribution, atLeast level: Int
  ) -> ChangeClaim {
    let steps = Denominator.allCases.map { denominator -> Int? in
      let old = (part: before.atLeast(level), whole: before.total(denominator))
      let new = (part: after.atLeast(level), whole: after.total(denominator))
      guard old.whole > 0, new.whole > 0 else { return nil }
      return (new.part * old.whole - old.part * new.whole).signum()
    }
    return switch Set(steps) {
    case [1]: .rose
    case [-1]: .fell
    case [0]: .unchanged
    default: .noClearChange
    }
  }

  /// Whether `claim` is true of the share at `level` or higher under every denominator; never of a share of nothing.
  package static func holds(_ claim: ShareClaim, of distribution: Distribution, atLeast level: Int) -> Bool {
    Denominator.allCases.allSatisfy { denominator in
      claim.isTrue(of: Share(distribution.atLeast(level), of: distribution.total(denominator)))
    }
  }
}

/// What can be said of the change of a share.
package enum ChangeClaim: String, CaseIterable, Sendable {
  case rose, fell, unchanged
  /// Denominators disagree, or leave nothing to take a share of.
  case noClearChange = "no-clear-change"
}

/// What can be said of a share.
package enum ShareClaim: Hashable, Sendable {
  case atLeast(percent: Int)
  case atMost(percent: Int)
  /// More than half.
  case majority
  /// Less than half.
  case minority
  case all
  case nothing

  func isTrue(of share: Share) -> Bool {
    guard share.whole > 0 else { return false }
    return switch self {
    case .atLeast(let percent): 100 * share.part >= percent * share.whole
    case .atMost(let percent): 100 * share.part <= percent * share.whole
    case .majority: 2 * share.part > share.whole
    case .minority: 2 * share.part < share.whole
    case .all: share.part == share.whole
    case .nothing: share.part == 0
    }
  }
}
