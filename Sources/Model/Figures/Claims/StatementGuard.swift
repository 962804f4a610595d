/// Decides which statements about shares are true under every denominator.
///
/// A report must not state something that is true of the ratings on the scale but becomes false when ratings that are
/// not applicable or not reported are included.
package enum StatementGuard {
  /// Whether the highest or the lowest group is wanted.
  package enum End: CaseIterable, Sendable {
    case highest, lowest
  }

  /// The position of the one group with the highest, or lowest, share at `level` or higher.
  ///
  /// Nil if there is a tie, or if the group is not the same under every denominator. A group without ratings under a
  /// denominator is ignored for that denominator.
  package static func alone(_ end: End, of groups: [Distribution], atLeast level: Int) -> Int? {
    let found = Set(Denominator.allCases.map { alone(end, of: groups, atLeast: level, $0) })
    return found.count == 1 ? found.first! : nil
  }

  /// The direction in which the share at `level` or higher changed; nil unless it is the same under every denominator.
  ///
  /// It is also nil if a denominator is zero in one of the years.
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
        // Cross-multiplication compares fractions without rounding.
        let (own, its) = (one.part * other.whole, other.part * one.whole)
        return one.position == other.position || (end == .highest ? own > its : own < its)
      }
    }?.position
  }
}
