import Model

/// The meaning of each rating of a scale, and how it counts in the main share.
struct ScaleTable {
  let view: ReportView
  /// The frameworks that share these levels and this way of counting.
  let frameworks: [Framework]

  /// One table for each distinct scale, in the order of the frameworks.
  static func tables(_ frameworks: [Framework], view: ReportView) -> [ScaleTable] {
    frameworks.map { Key(scale: $0.scale, denominator: $0.denominator) }.removingDuplicates.map { key in
      ScaleTable(
        view: view,
        frameworks: frameworks.filter { Key(scale: $0.scale, denominator: $0.denominator) == key })
    }
  }

  private struct Key: Hashable {
    let scale: RatingScale
    let denominator: Denominator
  }

  func context(id: String) -> [String: Any] {
    let framework = frameworks[0]
    return [
      "id": id,
      "caption": view.words.say(
        "scale-caption", ["frameworks": .text(view.words.language.list(frameworks.map(\.title)))]),
      "rows": RatingMark.order(framework.scale).map { rating in
        RatingMark(rating, scale: framework.scale).context.merging([
          "meaning": view.words.say("meaning-\(Self.meaning(of: rating, framework.scale))"),
          "counts": view.words.say("counts-\(Self.counting(of: rating, framework))"),
        ]) { own, _ in own }
      },
    ]
  }

  /// The meaning, derived from the position of the level relative to requirements, since scales may have any number of
  /// levels with any names.
  static func meaning(of rating: Rating, _ scale: RatingScale) -> String {
    guard case .level(let position) = rating else { return rating.outsideCode ?? "" }
    if position == scale.lowestMetLevel { return "met" }
    if position > scale.lowestMetLevel { return "above" }
    return position == 0 ? "lowest" : "below"
  }

  /// How a rating counts in the share that meets or exceeds requirements.
  static func counting(of rating: Rating, _ framework: Framework) -> String {
    if framework.scale.isMet(rating) { return "met" }
    return rating.isLevel || framework.denominator.states.contains(rating) ? "not-met" : "left-out"
  }
}
