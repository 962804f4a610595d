extension StatementGuard {
  /// Two groups of one row, by their positions.
  ///
  /// `top` has the higher share.
  package struct Gap: Hashable, Sendable {
    package let row: Int
    package let top: Int
    package let bottom: Int
  }

  /// The row with the widest gap between the shares of two groups.
  ///
  /// Nil unless every denominator gives the same row and the same two groups.
  ///
  /// - Parameters:
  ///   - rows: The groups of each row; nil for a group that has no ratings in the row.
  ///   - minRated: Groups with fewer ratings on the scale are ignored.
  package static func widestGap(_ rows: [[Distribution?]], atLeast level: Int, minRated: Int) -> Gap? {
    let found = Set(Denominator.allCases.map { widest(rows, atLeast: level, minRated: minRated, $0) })
    return found.count == 1 ? found.first! : nil
  }

  private static func widest(
    _ rows: [[Distribution?]], atLeast level: Int, minRated: Int, _ denominator: Denominator
  ) -> Gap? {
    let gaps = rows.enumerated().compactMap { row, groups -> (gap: Gap, width: Fraction, isUnique: Bool)? in
      let shares = groups.enumerated().compactMap { position, group -> (position: Int, share: Fraction)? in
        guard let group, group.rated >= max(1, minRated) else { return nil }
        return (position, Fraction(group.atLeast(level), over: group.total(denominator)))
      }
      guard let top = shares.max(by: { $0.share.isLess(than: $1.share) }),
        let bottom = shares.min(by: { $0.share.isLess(than: $1.share) })
      else { return nil }
      let width = Fraction(
        top.share.numerator * bottom.share.denominator - bottom.share.numerator * top.share.denominator,
        over: top.share.denominator * bottom.share.denominator)
      let isUnique =
        shares.count(where: { !$0.share.isLess(than: top.share) }) == 1
        && shares.count(where: { !bottom.share.isLess(than: $0.share) }) == 1
      return (Gap(row: row, top: top.position, bottom: bottom.position), width, isUnique)
    }
    // A row in which several groups tie for highest or lowest is not returned, even if its gap is the widest.
    guard let widest = gaps.max(by: { $0.width.isLess(than: $1.width) }), widest.isUnique,
      gaps.count(where: { !$0.width.isLess(than: widest.width) }) == 1
    else { return nil }
    return widest.gap
  }
}

extension Fraction {
  fileprivate func isLess(than other: Fraction) -> Bool {
    Int128(numerator) * Int128(other.denominator) < Int128(other.numerator) * Int128(denominator)
  }
}
