import Model

/// What the figures of a report show about the direction of a figure that a text mentions.
///
/// A share of the system, an area, an indicator, a kind of work or a type of entity rose or fell only if the test of the
/// change says so, as in the report's own sentences. Counts, and shares of single entities, are compared as they are.
struct DirectionCheck {
  enum Outcome: Hashable {
    case up, down
    /// The figure did not change, or its change is not statistically significant.
    case none
    /// The report has no comparable figure for an earlier year.
    case notComparable
    /// The report has no test of this change.
    case notTested

    /// Whether a text may say that the figure moved in `direction`.
    func allows(_ direction: Direction) -> Bool { self == (direction == .up ? .up : .down) }
  }

  private let figures: [String: PublishedFigure]

  init(figures: [String: PublishedFigure]) { self.figures = figures }

  /// The direction of each figure that a sentence mentions, with the last year in which it mentions the figure.
  ///
  /// A sentence that mentions a figure for two years compares these years. Otherwise the year before is meant.
  func outcomes(of mentions: [String]) -> [(figure: String, outcome: Outcome)] {
    let names = mentions.compactMap { figures[$0]?.figure.name }
    var seen: Set<String> = []
    return names.compactMap { name -> (String, Outcome)? in
      guard case .one(let year) = name.years, seen.insert(Self.withoutYear(name)).inserted else { return nil }
      let years = names.filter { Self.withoutYear($0) == Self.withoutYear(name) }.flatMap(\.years.all)
      let first = years.min() ?? year
      let last = years.max() ?? year
      var now = name
      now.years = .one(last)
      return (now.text, outcome(of: now, from: first < last ? first : last - 1, to: last))
    }
  }

  private static func withoutYear(_ name: FigureName) -> String {
    var name = name
    name.years = .one(0)
    return name.text
  }

  private func outcome(of name: FigureName, from: Int, to: Int) -> Outcome {
    var earlier = name
    earlier.years = .one(from)
    guard let before = figures[earlier.text]?.figure.value, let after = figures[name.text]?.figure.value else {
      return .notComparable
    }
    let difference = Self.difference(before, after)
    guard name.kind == .distribution, after.denominator != nil, name.keys.first != Grouping.entity.rawValue else {
      return difference > 0 ? .up : difference < 0 ? .down : .none
    }
    guard name.measure == .meetsOrExceeds, let test = test(of: name, from: from, to: to), let old = before.share,
      let new = after.share
    else { return .notTested }
    switch ChangeStatement(test, from: old, to: new).direction {
    case .up: return .up
    case .down: return .down
    case nil: return .none
    }
  }

  /// The sign of the exact difference of two values.
  private static func difference(_ before: FigureValue, _ after: FigureValue) -> Int {
    guard let old = before.numerator, let new = after.numerator else { return 0 }
    return (new * (before.denominator ?? 1) - old * (after.denominator ?? 1)).signum()
  }

  /// The test of the change, as far as statements about it need; nil if there is none.
  private func test(of name: FigureName, from: Int, to: Int) -> ChangeTest? {
    func value(_ measure: FigureMeasure) -> FigureValue? {
      let test = FigureName(
        framework: name.framework, years: .pair(from, to), kind: .test, keys: name.keys, measure: measure)
      return figures[test.text]?.figure.value
    }
    guard let grouping = name.keys.first.flatMap({ Grouping(rawValue: $0) }), let key = name.keys.last,
      let before = value(.metBefore)?.numerator, let after = value(.metAfter)?.numerator
    else { return nil }
    var pValue: Double?
    if case .probability(let tenThousandths)? = value(.adjustedPValue) { pValue = Double(tenThousandths) / 10_000 }
    return ChangeTest(
      grouping: grouping, key: key, metBefore: before, metAfter: after, pValue: pValue, adjustedPValue: pValue)
  }
}
