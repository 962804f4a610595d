import Model

/// The share of all ratings that meets or exceeds requirements in two years of one framework.
struct ShareChange {
  let from: Int
  let to: Int
  let before: ShareValues
  let after: ShareValues
  /// Which way the share went, whatever is counted; nil where there is no clear change.
  let direction: Direction?

  /// Nil where nothing is on the scale in one of the years.
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

  /// Ends the names of phrases that there are for each outcome.
  var outcome: String { direction?.rawValue ?? "none" }

  /// What phrases on the change put in.
  var values: [String: SentenceValue] {
    [
      "from": .number(from), "to": .number(to), "before": before.percent, "before-part": before.part,
      "before-whole": before.whole, "after": after.percent, "after-part": after.part, "after-whole": after.whole,
    ]
  }
}

extension ReportView {
  /// Which way the share that meets or exceeds requirements went, whatever is counted.
  ///
  /// What looks equal once it is rounded did not go anywhere that a reader could see.
  func direction(from before: GroupDistribution, to after: GroupDistribution, _ framework: Framework) -> Direction? {
    let shown = [before, after].map { met($0.distribution, framework).roundedPercent }
    guard shown[0] != shown[1] else { return nil }
    return ClaimGuard.direction(
      from: before.distribution, to: after.distribution, atLeast: framework.scale.requirementsMetFrom)
  }

  /// What may be said of the change of the indicator at `position`; nil where the years have no figures of it.
  func claim(on change: Change, at position: Int) -> ChangeClaim? {
    guard let framework = report.frameworks[change.framework], change.tests.indices.contains(position) else {
      return nil
    }
    func group(_ year: Int) -> GroupDistribution? {
      editions.first { $0.framework.id == framework.id && $0.year == year }.flatMap {
        self.group($0, .indicator, framework.indicators[position].number)
      }
    }
    guard let before = group(change.from), let after = group(change.to) else { return nil }
    let claim = ChangeClaim(
      of: change.indicators[position], test: change.tests[position], from: before.distribution, to: after.distribution,
      atLeast: framework.scale.requirementsMetFrom)
    if case .clear = claim, direction(from: before, to: after, framework) == nil { return .unclear }
    return claim
  }
}
