/// What the share that meets or exceeds requirements would be if ratings were counted in another way.
///
/// Each case changes one choice and keeps all others.
package struct WhatIf: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var choice: Choice
  /// `system`, or the kind of work.
  package var key: String
  package var result: Result
  /// How many expected ratings are left out; nil if the case leaves none out.
  package var leftOut: Int?
  /// The groups whose ratings are left out because they are nearly all alike.
  package var alike: [AlikeRatings] = []

  package init(
    framework: String, year: Int, choice: Choice, key: String, result: Result, alike: [AlikeRatings] = []
  ) {
    self.framework = framework
    self.year = year
    self.choice = choice
    self.key = key
    self.result = result
    self.alike = alike
  }

  /// The key for all entities and all indicators.
  package static let system = Grouping.system.rawValue

  /// The choice that differs from that of the report, in the order in which tables show them.
  package enum Choice: String, CaseIterable, Sendable {
    case rated = "of-rated"
    case ratedAndNotApplicable = "of-rated-and-not-applicable"
    case expected = "of-expected"
    /// Ratings that are not applicable count as meeting requirements.
    case notApplicableMet = "not-applicable-met"
    /// Without ratings that are, or may be, adopted from the provider of a common input.
    case withoutCommonInputs = "without-common-inputs"
    /// Without the ratings of types of entity on indicators where nearly all of them are at one level, although the
    /// framework names no common input.
    case withoutAlikeRatings = "without-alike-ratings"
    /// Only entities that reported in every year of the framework so far.
    case constantPanel = "constant-panel"
    /// The mean of the entities' shares, so that each entity counts the same.
    case meanOfEntities = "mean-of-entities"
    /// A kind of work without the indicators that belong to another kind as well.
    case withoutSharedIndicators = "without-shared-indicators"
  }

  package enum Result: Hashable, Sendable {
    case share(Share)
    /// The mean of shares, in ten-thousandths, and how many there are.
    case mean(Int, of: Int)
  }
}

/// A type of entity whose ratings on one indicator are nearly all at one level.
///
/// They look like a common input, although the framework names none; the data do not say whether they are one.
package struct AlikeRatings: Hashable, Sendable {
  package var type: String
  /// The number of the indicator.
  package var indicator: String
  package var level: Int
  /// How many ratings are at this level.
  package var count: Int
  /// How many ratings are on the scale.
  package var rated: Int

  package init(type: String, indicator: String, level: Int, count: Int, rated: Int) {
    self.type = type
    self.indicator = indicator
    self.level = level
    self.count = count
    self.rated = rated
  }

  /// Fewer ratings than this are not looked at.
  package static let minRated = 20

  /// Whether at least four in five ratings are at the level.
  package var isNearlyAll: Bool { rated >= Self.minRated && 5 * count >= 4 * rated }
}
