import Model

/// Collects the steps of a rating into a tree while the rating is derived.
final class TraceRecorder {
  private var frames: [[RatingTrace]] = []

  /// Begins a step; all steps recorded before it ends become its children.
  func open() { frames.append([]) }

  /// Ends the step that began last.
  func close(_ step: RatingTrace.Step, _ outcome: Outcome) {
    let children = frames.removeLast()
    frames[frames.count - 1].append(RatingTrace(step, outcome, children))
  }

  func leaf(_ step: RatingTrace.Step, _ outcome: Outcome) {
    frames[frames.count - 1].append(RatingTrace(step, outcome))
  }

  /// The whole tree: whether the indicator applies, then the levels from the highest down.
  func finish() -> RatingTrace {
    let steps = frames.removeLast()
    let outside = steps.filter { $0.step == .notApplicable }
    let levels = steps.filter { $0.step != .notApplicable }.reversed()
    return RatingTrace(.rating, .met, outside + levels)
  }
}
