/// What the share that meets or exceeds requirements would be under other rules and for other answers.
package struct ShareBounds: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// System or indicator.
  package var grouping: Grouping
  /// `system`, or the number of the indicator.
  package var key: String
  /// The share of each denominator that is admissible.
  package var shares: [Denominator: Share]
  /// Were none, or all, of the ratings that are not applicable to meet requirements; of those rated or not applicable.
  package var notApplicable: Range
  /// Were none, or all, of the ratings that are not reported or under review to meet requirements; of all but those not
  /// applicable.
  package var notReported: Range
  /// Were none, or all, of the cells without a rating to meet requirements; of all cells expected.
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

  /// The worst and the best case.
  package struct Range: Hashable, Sendable {
    package var lowest: Share
    package var highest: Share

    /// - Parameters:
    ///   - met: cells that surely meet requirements.
    ///   - open: cells that might.
    ///   - whole: all cells, the open ones included.
    package init(met: Int, open: Int, of whole: Int) {
      lowest = Share(met, of: whole)
      highest = Share(met + open, of: whole)
    }
  }
}
