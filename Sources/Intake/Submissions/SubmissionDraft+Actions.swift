import Model

/// Chooses among actions of a remedial plan with the same text in several files.
extension SubmissionDraft {
  private struct ActionKey: Hashable {
    let indicator: Int
    let text: String
  }

  /// Keeps the latest of several actions with the same text if they are in different files.
  ///
  /// Actions with the same text in one file were submitted together and are different steps of the plan.
  func resolveActions(_ resolved: (Int, CompetingRecords<ReportedAction>.Resolution) -> Void) {
    var groups: [ActionKey: CompetingRecords<ReportedAction>] = [:]
    var order: [ActionKey] = []
    plan.forEach { action, submissionOrder in
      let key = ActionKey(indicator: action.indicator, text: FoldedText.fold(action.action))
      if groups[key]?.take(action, submissionOrder) == nil {
        groups[key] = CompetingRecords(first: action, submissionOrder: submissionOrder)
        order.append(key)
      }
    }
    let resolutions = order.map { ($0.indicator, groups[$0]!) }
    var counting = ActionPlan()
    for (indicator, competing) in resolutions {
      for action in Self.resolve(competing, indicator, resolved) { _ = counting.add(action, SubmissionOrder()) }
    }
    replacePlan(by: counting)
  }

  /// The actions that count among those with the same text.
  private static func resolve(
    _ competing: CompetingRecords<ReportedAction>, _ indicator: Int,
    _ resolved: (Int, CompetingRecords<ReportedAction>.Resolution) -> Void
  ) -> [ReportedAction] {
    if competing.values.count == 1 { return competing.values }
    var resolution = competing.resolve()
    let isOneFile = Set(resolution.kept.map(\.place.file)).count == 1
    let kept = resolution.kept
    if isOneFile { resolution.kept = [kept[0]] }
    resolved(indicator, resolution)
    if isOneFile { return kept }
    if let counting = resolution.counting { return [counting] }
    // The action is certainly planned, but the person responsible and the due date are not known.
    let first = kept[0]
    return [
      ReportedAction(
        indicator: first.indicator, action: first.action, responsible: "", due: nil, resources: "", status: "",
        place: first.place)
    ]
  }
}
