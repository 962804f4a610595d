import Model

/// The share of all ratings that meet or exceed requirements in two years under one framework.
struct ShareChange {
  let from: Int
  let to: Int
  let before: ShareValues
  let after: ShareValues
  /// The direction of the change, if it is the same for every denominator; nil if there is no clear change.
  let direction: Direction?

  /// Nil if either year has no ratings on the scale.
  init?(_ view: ReportView, from: Int, to: Int, _ framework: Framework) {
    func system(_ year: Int) -> GroupDistribution? {
      view.editions.first { $0.framework.id == framework.id && $0.year == year }.flatMap(view.system)
    }
    guard let earlier = system(from), let later = system(to) else { return nil }
    self.from = from
    self.to = to
    before = view.metValues(earlier, framework)
    after = view.metValues(later, framework)
    guard before.share.whole > 0, after.share.whole > 0 else { return nil }
    direction = view.direction(from: earlier, to: later, framework)
  }

  /// The ending of phrase keys for this direction.
  var outcome: String { direction?.rawValue ?? "none" }

  /// The values that phrases about the change use.
  var values: [String: SentenceValue] {
    [
      "from": .number(from), "to": .number(to), "before": before.percent, "before-part": before.part,
      "before-whole": before.whole, "after": after.percent, "after-part": after.part, "after-whole": after.whole,
    ]
  }
}

extension ReportView {
  /// The direction in which the share that meets or exceeds requirements changed, if it is the same for every
  /// denominator.
  ///
  /// Shares that are equal after rounding have no direction, since readers could not see a difference.
  func direction(from before: GroupDistribution, to after: GroupDistribution, _ framework: Framework) -> Direction? {
    let shown = [before, after].map { met($0.distribution, framework).roundedPercent }
    guard shown[0] != shown[1] else { return nil }
    return StatementGuard.direction(
      from: before.distribution, to: after.distribution, atLeast: framework.scale.lowestMetLevel)
  }

  /// The claim that can be made about the change of the indicator at `position`; nil if either year has no figures for
  /// it.
  func claim(on change: Change, at position: Int) -> ChangeStatement? {
    guard let framework = report.frameworks[change.framework], change.tests.indices.contains(position) else {
      return nil
    }
    func group(_ year: Int) -> GroupDistribution? {
      editions.first { $0.framework.id == framework.id && $0.year == year }.flatMap {
        self.group($0, .indicator, framework.indicators[position].number)
      }
    }
    guard let before = group(change.from), let after = group(change.to) else { return nil }
    let claim = ChangeStatement(
      of: change.indicators[position], test: change.tests[position], from: before.distribution, to: after.distribution,
      atLeast: framework.scale.lowestMetLevel)
    if case .clear = claim, direction(from: before, to: after, framework) == nil { return .unclear }
    return claim
  }
}
