import Model

/// The statement on an indicator's page about its change since the previous year.
struct IndicatorChange {
  let view: ReportView
  let edition: ReportEdition
  let position: Int

  private var framework: Framework { edition.framework }

  /// Nil if there is no previous year or too few ratings are comparable.
  var sentence: Sentence? {
    guard
      let change = view.report.figures.changes.last(where: {
        $0.framework == framework.id && $0.to == edition.year
      })
    else { return newFrameworkSentence }
    switch view.claim(on: change, at: position) {
    case .clear(let direction):
      return view.words.say("indicator-change-\(direction.rawValue)", figures: values(change))
    case .unclear: return view.words.say("indicator-change-none", figures: values(change))
    case .tooFew, nil: return nil
    }
  }

  private func values(_ change: Change) -> [String: SentenceValue] {
    let movement = change.indicators[position]
    let number = framework.indicators[position].number
    func count(_ count: Int, _ measure: FigureMeasure) -> SentenceValue {
      .count(count, change.name(number, measure))
    }
    func share(_ year: Int) -> ShareValues {
      let edition = view.editions.first { $0.framework.id == framework.id && $0.year == year }
      return view.metValues(edition.flatMap { view.group($0, .indicator, number) }, framework)
    }
    let (before, after) = (share(change.from), share(change.to))
    return [
      "from": .number(change.from), "to": .number(change.to), "n": count(movement.compared, .compared),
      "improved": count(movement.improved, .improved), "unchanged": count(movement.unchanged, .unchanged),
      "worsened": count(movement.worsened, .worsened), "before": before.percent, "before-part": before.part,
      "before-whole": before.whole, "after": after.percent, "after-part": after.part, "after-whole": after.whole,
    ]
  }

  /// The statement for the first year of a framework, whose ratings are not comparable with those of earlier years.
  private var newFrameworkSentence: Sentence? {
    guard let earlier = view.editionBeforeNewFramework(edition) else { return nil }
    return view.words.say(
      "indicator-change-break",
      figures: [
        "year": .number(edition.year), "until": .number(earlier.year), "framework": .text(framework.title),
        "earlier": .text(earlier.framework.title),
      ])
  }
}

extension ReportView {
  /// The last edition of another framework before `edition`, if `edition` is the first of its own framework.
  func editionBeforeNewFramework(_ edition: ReportEdition) -> ReportEdition? {
    let before = report.mainEditions.filter { $0.year < edition.year }
    guard !before.contains(where: { $0.framework.id == edition.framework.id }) else { return nil }
    return before.last
  }
}
