/// What may be said of shares, whichever admissible denominator the reader has in mind.
///
/// A sentence that is true only of rated cells, and false once those not applicable or not reported are counted in, is
/// not to be written.
package enum StatementGuard {
  /// Which of several groups stands alone at an end.
  package enum End: CaseIterable, Sendable {
    case highest, lowest
  }

  /// The position of the group whose share at `level` or higher is alone the highest, or the lowest, under every
  /// denominator; nil where there is none.
  ///
  /// A group of which a denominator counts nothing has no share of it, and takes no part.
  package static func alone(_ end: End, of groups: [Distribution], atLeast level: Int) -> Int? {
    let found = Set(Denominator.allCases.map { alone(end, of: groups, atLeast: level, $0) })
    return found.count == 1 ? found.first! : nil
  }

  /// Which way the share at `level` or higher went, where it went that way under every denominator.
  ///
  /// A denominator that counts nothing in one of the years knows of no direction, and none is stated.
  package static func direction(
    from before: Distribution, to after: Distribution, atLeast level: Int
  ) -> Direction? {
    let found = Set(
      Denominator.allCases.map { denominator -> Direction? in
        let (old, new) = (before.total(denominator), after.total(denominator))
        let (earlier, later) = (before.atLeast(level) * new, after.atLeast(level) * old)
        return old == 0 || new == 0 || earlier == later ? nil : later > earlier ? .up : .down
      })
    return found.count == 1 ? found.first! : nil
  }

  private static func alone(
    _ end: End, of groups: [Distribution], atLeast level: Int, _ denominator: Denominator
  ) -> Int? {
    let shares = groups.enumerated().map {
      (position: $0.offset, part: $0.element.atLeast(level), whole: $0.element.total(denominator))
    }.filter { $0.whole > 0 }
    return shares.first { one in
      shares.allSatisfy { other in
        // Fractions are compared across, without any rounding.
        let (own, its) = (one.part * other.whole, other.part * one.whole)
        return one.position == other.position || (end == .highest ? own > its : own < its)
      }
    }?.position
  }
}
