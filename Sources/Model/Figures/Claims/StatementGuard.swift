/// What a report may state about shares, whichever denominator the reader has in mind.
///
/// A sentence must not be written if it is true of the ratings on the scale only, and false if those not applicable or
/// not reported are included.
package enum StatementGuard {
  /// The highest or the lowest of several groups.
  package enum Extreme: CaseIterable, Sendable {
    case highest, lowest
  }

  /// The position of the only group with the highest, or the lowest, share at `level` or above.
  ///
  /// Nil unless every denominator gives the same group. A group is ignored under a denominator that counts none of its
  /// ratings.
  package static func soleExtreme(_ end: Extreme, of groups: [Distribution], atLeast level: Int) -> Int? {
    let found = Set(Denominator.allCases.map { soleExtreme(end, of: groups, atLeast: level, $0) })
    return found.count == 1 ? found.first! : nil
  }

  /// The direction in which the share at `level` or above changed.
  ///
  /// Nil unless the direction is the same under every denominator. There is none under a denominator that counts no
  /// ratings in one of the years.
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

  private static func soleExtreme(
    _ end: Extreme, of groups: [Distribution], atLeast level: Int, _ denominator: Denominator
  ) -> Int? {
    let shares = groups.enumerated().map {
      (position: $0.offset, part: $0.element.atLeast(level), whole: $0.element.total(denominator))
    }.filter { $0.whole > 0 }
    return shares.first { one in
      shares.allSatisfy { other in
        // Fractions are compared by cross-multiplication, so that nothing is rounded.
        let (own, its) = (one.part * other.whole, other.part * one.whole)
        return one.position == other.position || (end == .highest ? own > its : own < its)
      }
    }?.position
  }
}
