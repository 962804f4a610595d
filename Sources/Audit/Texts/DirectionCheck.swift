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
  }

  struct Judgement {
    let figure: String
    let outcome: Outcome
    /// The values of the two years, as far as the report has them.
    var before: PublishedFigure?
    var after: PublishedFigure?
    /// Whether the figure itself counts what is higher, lower or the same.
    var isMeasureOfChange = false
  }

  private let figures: [String: PublishedFigure]

  init(figures: [String: PublishedFigure]) { self.figures = figures }

  /// The direction of each figure that a sentence mentions, with the last year in which it mentions the figure.
  ///
  /// A sentence that mentions a figure for two years compares these years, and a sentence that names an earlier year
  /// compares with this year. Otherwise the year before is meant. What a sentence mentions for two frameworks, it
  /// compares across a break.
  func outcomes(of mentions: [String], span: SentenceSpan = SentenceSpan()) -> [Judgement] {
    let names = mentions.compactMap { figures[$0]?.figure.name }
    var seen: Set<FigureName> = []
    return names.compactMap { name -> Judgement? in
      guard case .one = name.years else { return changeFigure(name) }
      guard seen.insert(Self.subject(name)).inserted else { return nil }
      let same = names.filter { Self.subject($0) == Self.subject(name) && $0.years.all.count == 1 }
      guard let last = same.max(by: { Self.year($0) < Self.year($1) }) else { return nil }
      guard Set(same.map(\.framework)).count == 1 else {
        return Judgement(figure: last.text, outcome: .notComparable, after: figures[last.text])
      }
      let first = same.map(Self.year).min() ?? 0
      let to = Self.year(last)
      let from = first < to ? first : span.isFromFirstYear ? firstYear(of: last) : span.start(before: to)
      return judgement(of: last, from: from ?? to - 1, to: to)
    }
  }

  /// The figure without framework and year.
  private static func subject(_ name: FigureName) -> FigureName {
    var name = name
    name.framework = ""
    name.years = .one(0)
    return name
  }

  private static func year(_ name: FigureName) -> Int { name.years.all.last ?? 0 }

  private func firstYear(of name: FigureName) -> Int? {
    guard let first = SentenceSpan.years.first(where: { figures[Self.name(name, in: $0).text] != nil }),
      first < Self.year(name)
    else { return nil }
    return first
  }

  private static func name(_ name: FigureName, in year: Int) -> FigureName {
    var name = name
    name.years = .one(year)
    return name
  }

  /// A figure about a change says itself what it counts, or belongs to a change that was tested.
  private func changeFigure(_ name: FigureName) -> Judgement? {
    guard case .pair(let from, let to) = name.years else { return nil }
    let counted: Outcome? =
      switch name.measure {
      case .improved, .entitiesHigher, .unitsHigher: .up
      case .worsened, .entitiesLower, .unitsLower: .down
      case .unchanged, .entitiesSame: Outcome.none
      default: nil
      }
    if let counted { return Judgement(figure: name.text, outcome: counted, isMeasureOfChange: true) }
    guard name.kind == .decomposition || name.kind == .interval || name.kind == .test, let key = name.keys.last else {
      return nil
    }
    let share = FigureName(
      framework: name.framework, years: .one(to), kind: .distribution, keys: [name.keys[0], key],
      measure: .meetsOrExceeds)
    var judgement = judgement(of: share, from: from, to: to)
    judgement = Judgement(
      figure: name.text, outcome: judgement.outcome, before: judgement.before, after: judgement.after)
    return judgement
  }

  private func judgement(of name: FigureName, from: Int, to: Int) -> Judgement {
    let (before, after) = (figures[Self.name(name, in: from).text], figures[name.text])
    return Judgement(
      figure: name.text, outcome: outcome(of: name, before?.figure.value, after?.figure.value, from: from, to: to),
      before: before, after: after)
  }

  private func outcome(of name: FigureName, _ before: FigureValue?, _ after: FigureValue?, from: Int, to: Int)
    -> Outcome
  {
    guard let before, let after else { return .notComparable }
    let isTested = name.kind == .distribution && after.denominator != nil && name.keys.first != Grouping.entity.rawValue
    guard isTested else {
      // Shares that are counted in another way have no test of their own.
      let isPlain = [.distribution, .coverage, .requirement].contains(name.kind)
      guard isPlain || after.denominator == nil && after.numerator != nil else { return .notTested }
      let difference = Self.difference(before, after)
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
