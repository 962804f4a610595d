import Model

/// What accounts for the change of the system-wide share.
///
/// The parts add up exactly to the change.
struct DecompositionTable {
  let view: ReportView
  let decomposition: Decomposition

  var context: [String: Any] {
    let words = view.words
    let language = words.language
    let rows = Decomposition.Part.allCases.compactMap { part -> [String: Any]? in
      guard let share = decomposition.parts[part] else { return nil }
      return [
        "name": words.say("part-\(part.rawValue)"), "points": language.points(share.tenThousandths), "is-total": false,
        "figure": decomposition.name(.part(part)).text,
      ]
    }
    return [
      "headline": headline,
      "caption": words.say(
        "decomposition-caption",
        ["framework": .text(title), "from": .number(decomposition.from), "to": .number(decomposition.to)]),
      "rows": rows + [
        [
          "name": words.say("part-all"), "points": language.points(decomposition.change.tenThousandths),
          "is-total": true, "figure": decomposition.name(.change).text,
        ] as [String: Any]
      ],
    ]
  }

  /// States whether the share rose or fell, if the change is clear.
  private var headline: Sentence {
    let figures = view.report.figures
    let share = figures.changes.first {
      $0.framework == decomposition.framework && $0.from == decomposition.from && $0.to == decomposition.to
    }.flatMap { ShareChange(view, $0) }
    return view.words.say(
      "headline-decomposition-\(share?.outcome ?? "none")",
      figures: share?.values ?? [
        "framework": .text(title), "from": .number(decomposition.from), "to": .number(decomposition.to),
        "before": .percent(decomposition.before), "after": .percent(decomposition.after),
      ])
  }

  private var title: String { view.report.frameworks[decomposition.framework]?.title ?? decomposition.framework }
}
