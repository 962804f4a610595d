import Model

/// A share of the framework's denominator as sentences give it, with the figures that its numbers are.
struct ShareValues {
  let share: Share
  let percent: SentenceValue
  let part: SentenceValue
  let whole: SentenceValue

  /// Whether there is nothing of which this is a share.
  var isEmpty: Bool { share.whole == 0 }

  /// - Parameters:
  ///   - group: nil for one of which there are no figures.
  ///   - measure: what the share measures.
  ///   - part: what the count of its part measures.
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
