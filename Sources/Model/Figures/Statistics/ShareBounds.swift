/// The share that meets or exceeds requirements under each denominator, and its bounds.
package struct ShareBounds: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// Either `system` or `indicator`.
  package var grouping: Grouping
  /// The indicator's number; `system` for the whole system.
  package var key: String
  /// The share under each denominator.
  package var shares: [Denominator: Share]
  /// The shares if none, or all, of the ratings that are not applicable met requirements.
  ///
  /// The denominator counts the ratings on the scale and those that are not applicable.
  package var notApplicable: Range
  /// The shares if none, or all, of the ratings that are not reported or under review met requirements.
  ///
  /// The denominator counts all ratings except those that are not applicable.
  package var notReported: Range
  /// The shares if none, or all, of the ratings outside the scale met requirements.
  ///
  /// The denominator counts all ratings that were expected.
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
    ///   - open: The number of ratings that might meet requirements.
    ///   - whole: The number of all ratings, including the open ones.
    package init(met: Int, open: Int, of whole: Int) {
      lowest = Share(met, of: whole)
      highest = Share(met + open, of: whole)
    }
  }
}
