import Model

/// A share with the framework's denominator, as values for sentences, linked to the figures that it states.
struct ShareValues {
  let share: Share
  let percent: SentenceValue
  let part: SentenceValue
  let whole: SentenceValue

  var isEmpty: Bool { share.whole == 0 }

  /// - Parameters:
  /// - group: the group of the figures; nil if there are no figures for it.
  /// - measure: the measure of the share.
  /// - part: the measure of its numerator.
  fileprivate init(
    _ share: Share, of group: GroupDistribution?, _ framework: Framework, _ measure: FigureMeasure, part: FigureMeasure
  ) {
    self.share = share
    percent = .percent(share, group.map { $0.name(measure) })
    self.part = .count(share.part, group.map { $0.name(part) })
    whole = .count(share.whole, group.map { $0.name(.number(of: framework.denominator)) })
  }
}

extension ReportView {
  /// The share of a group that meets or exceeds requirements.
  func metValues(_ group: GroupDistribution?, _ framework: Framework) -> ShareValues {
    ShareValues(
      group.map { met($0.distribution, framework) } ?? Share(0, of: 0), of: group, framework, .meetsOrExceeds,
      part: .numberMeetsOrExceeds)
  }

  /// The share of a group at the highest level.
  func highestValues(_ group: GroupDistribution, _ framework: Framework) -> ShareValues {
    ShareValues(
      highest(group.distribution, framework), of: group, framework, .exceeds,
      part: .number(of: framework.scale.levels.last?.code ?? ""))
  }
}
