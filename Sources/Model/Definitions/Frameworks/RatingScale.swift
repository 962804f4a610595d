/// The ordered levels of a framework, and the states outside the scale.
///
/// ```swift
/// let scale = RatingScale(
///   levels: [
///     Level(code: "missing", title: "Missing", symbol: "–"),
///     Level(code: "meets", title: "Meets requirements", symbol: "M"),
///   ], lowestMetLevel: 1, outside: [:])
/// print(scale.rating(named: "MEETS requirements")!)  // level(1)
/// print(scale.isMet(.level(0)))  // false
/// ```
package struct RatingScale: Hashable, Sendable {
  /// From the lowest to the highest.
  package var levels: [Level]
  /// The position of the lowest level that meets requirements.
  package var lowestMetLevel: Int
  /// The states outside the scale, each with its code and labels.
  package var outside: [Rating: Level]

  private let ratingByName: FoldedNames<Rating>

  package init(levels: [Level], lowestMetLevel: Int, outside: [Rating: Level]) {
    self.levels = levels
    self.lowestMetLevel = lowestMetLevel
    self.outside = outside
    var ratingByName = FoldedNames<Rating>()
    let all =
      levels.enumerated().map { (Rating.level($0), $1) }
      + Rating.reportable.compactMap { rating in outside[rating].map { (rating, $0) } }
    for (rating, level) in all {
      for text in [level.code, level.title] + level.otherNames { ratingByName.set(rating, for: text) }
    }
    self.ratingByName = ratingByName
  }

  /// The rating whose code, title or other label is `text`; case and what divides the words do not matter.
  package func rating(named text: String) -> Rating? { ratingByName[text] }

  /// The code, title and symbol of a rating.
  package func level(of rating: Rating) -> Level {
    if case .level(let position) = rating { return levels[position] }
    return outside[rating] ?? Level(code: rating.outsideCode ?? "", title: rating.outsideCode ?? "", symbol: "")
  }

  /// The states outside the scale that the framework names.
  package var states: [Rating] { Rating.outsideScale.filter { outside[$0] != nil } }

  /// Whether a rating meets or exceeds requirements.
  package func isMet(_ rating: Rating) -> Bool {
    if case .level(let position) = rating { return position >= lowestMetLevel }
    return false
  }
}
