/// What the share that meets or exceeds requirements would be under other denominators and assumptions.
package struct ShareBounds: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// `.system` or `.indicator`.
  package var grouping: Grouping
  /// `system`, or the number of the indicator.
  package var key: String
  /// The share under each denominator.
  package var shares: [Denominator: Share]
  /// If none, or all, of the ratings not applicable met requirements.
  ///
  /// The denominator is the ratings on the scale and those not applicable.
  package var notApplicable: Range
  /// If none, or all, of the ratings not reported, under review or open met requirements.
  ///
  /// Open ratings count as far as the answers leave it open.
  ///
  /// The denominator is all ratings except those not applicable.
  package var notReported: Range
  /// If none, or all, of the ratings outside the scale met requirements.
  ///
  /// The denominator is all ratings expected.
  package var all: Range

  package init(
    framework: String, year: Int, grouping: Grouping, key: String, shares: [Denominator: Share], notApplicable: Range,
    notReported: Range, all: Range
  ) {
    self.framework = framework
    self.year = year
    self.grouping = grouping
    self.key = key
    self.shares = shares
    self.notApplicable = notApplicable
    self.notReported = notReported
    self.all = all
  }

  /// The lowest and the highest possible share.
  package struct Range: Hashable, Sendable {
    package var lowest: Share
    package var highest: Share

    /// - Parameters:
    ///   - met: The number of ratings that meet requirements.
    ///   - open: The number of further ratings that might.
    ///   - whole: The number of all ratings, including those that might.
    package init(met: Int, open: Int, of whole: Int) {
      lowest = Share(met, of: whole)
      highest = Share(met + open, of: whole)
    }
  }
}
