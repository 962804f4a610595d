import Model

/// The share of ratings of one group that meet or exceed requirements, in two years under one framework.
struct ShareChange {
  let framework: Framework
  let from: Int
  let to: Int
  let before: ShareValues
  let after: ShareValues
  let statement: ChangeStatement
  private let test: ChangeTest
  private let change: Change
  private let interval: ShareInterval?

  /// Nil if either year has no ratings on the scale, or the group was not tested.
  init?(_ view: ReportView, _ change: Change, _ grouping: Grouping = .system, _ key: String = "system") {
    func group(_ year: Int) -> GroupDistribution? {
      view.editions.first { $0.framework.id == change.framework && $0.year == year }.flatMap {
        view.group($0, grouping, key)
      }
    }
    guard let framework = view.report.frameworks[change.framework], let test = change.test(grouping, key),
      let earlier = group(change.from), let later = group(change.to)
    else { return nil }
    self.framework = framework
    self.test = test
    self.change = change
    (from, to) = (change.from, change.to)
    before = view.metValues(earlier, framework)
    after = view.metValues(later, framework)
    guard before.share.whole > 0, after.share.whole > 0 else { return nil }
    statement = ChangeStatement(test, from: before.share, to: after.share)
    interval = view.report.figures.intervals.first {
      $0.framework == framework.id && $0.from == change.from && $0.year == change.to && $0.grouping == grouping
        && $0.key == key
    }
  }

  /// The ending of phrase keys for the result of the test.
  var outcome: String { statement.direction?.rawValue ?? "none" }

  /// The values that phrases about the change use.
  var values: [String: SentenceValue] {
    func count(_ count: Int, _ measure: FigureMeasure) -> SentenceValue {
      .count(count, change.testName(test.grouping, test.key, measure))
    }
    return [
      "framework": .text(framework.title), "from": .number(from), "to": .number(to), "before": before.percent,
      "before-part": before.part, "before-whole": before.whole, "after": after.percent, "after-part": after.part,
      "after-whole": after.whole, "higher": count(test.entities.higher, .entitiesHigher),
      "lower": count(test.entities.lower, .entitiesLower), "same": count(test.entities.same, .entitiesSame),
      "units": count(test.units.total, .units),
    ]
  }

  /// The family of tests for which the p-value is adjusted; empty if the test has no family.
  private func family(_ view: ReportView) -> String {
    guard test.familySize > 1, test.grouping != .entity else { return "" }
    return view.words.say("test-family-\(test.grouping.rawValue)", ["n": .number(test.familySize)])
  }

  /// The interval of the change in percentage points, with the p-value of the test; nil if there is no interval.
  func intervalSentence(_ view: ReportView) -> Sentence? {
    interval.map { interval in
      let name = change.testName(test.grouping, test.key, .adjustedPValue)
      let value = test.adjustedPValue.map { FigureValue.probability(Int(($0 * 10_000).rounded())).plainText }
      return view.words.say(
        value == nil ? "change-interval" : "change-interval-tested",
        figures: [
          // A p-value is never zero.
          "p": .shown(value == "0.0000" ? view.words.say("p-value-least") : value ?? "", name),
          "family": .text(family(view)),
          "low": .shown(view.words.language.points(interval.interval.low), interval.name(.low)),
          "high": .shown(view.words.language.points(interval.interval.high), interval.name(.high)),
        ])
    }
  }
}

extension ReportView {
  /// What can be stated about the change of the indicator at `position`; nil if either year has no figures for it.
  func statement(on change: Change, at position: Int) -> ChangeStatement? {
    guard let framework = report.frameworks[change.framework] else { return nil }
    return ShareChange(self, change, .indicator, framework.indicators[position].number)?.statement
  }

  /// The change of the system's share since the year before, and since the first year, in the report's main series.
  var shareChange: ShareChange? { report.lastChange.flatMap { ShareChange(self, $0) } }
  var overallShareChange: ShareChange? { report.overallChange.flatMap { ShareChange(self, $0) } }

  /// How many indicators rose and fell in a change.
  func indicatorDirections(_ change: Change) -> (rose: Int, fell: Int) {
    let directions = change.indicators.indices.compactMap { statement(on: change, at: $0)?.direction }
    return (directions.count { $0 == .up }, directions.count { $0 == .down })
  }
}
