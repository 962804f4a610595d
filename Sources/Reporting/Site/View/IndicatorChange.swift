import Model

/// The statements on an indicator's page about its change since the previous year and since the first year.
struct IndicatorChange {
  let view: ReportView
  let edition: ReportEdition
  let position: Int

  private var framework: Framework { edition.framework }

  /// The change since the previous year; for the first year of a framework, why there is none.
  var yearly: Sentence? {
    guard let change = change(in: view.report.figures.changes) else { return newFrameworkSentence }
    return sentence(change)
  }

  /// The change since the framework's first year; nil if that was the previous year.
  var overall: Sentence? { change(in: view.report.figures.overallChanges).flatMap(sentence) }

  private func change(in changes: [Change]) -> Change? {
    changes.last { $0.framework == framework.id && $0.to == edition.year }
  }

  /// Nil if too few ratings can be compared.
  private func sentence(_ change: Change) -> Sentence? {
    let number = framework.indicators[position].number
    guard let share = ShareChange(view, change, .indicator, number), share.statement != .tooFew else { return nil }
    let movement = change.indicators[position]
    func count(_ count: Int, _ measure: FigureMeasure) -> SentenceValue {
      .count(count, change.name(number, measure))
    }
    let values: [String: SentenceValue] = [
      "n": count(movement.compared, .compared), "improved": count(movement.improved, .improved),
      "unchanged": count(movement.unchanged, .unchanged), "worsened": count(movement.worsened, .worsened),
    ]
    let outcome = view.words.say(
      "indicator-change-\(share.outcome)", figures: share.values.merging(values) { own, _ in own })
    return ([outcome] + shared(movement, change, values) + [share.intervalSentence(view)].compactMap { $0 }).joined()
  }

  /// Which of the movements may depend on a single rating that others adopted.
  private func shared(
    _ movement: Change.Movement, _ change: Change, _ values: [String: SentenceValue]
  ) -> [Sentence] {
    let number = framework.indicators[position].number
    return movement.shared.sorted { $0.key < $1.key }.flatMap { provider, shared in
      let counts = [(FigureMeasure.improved, shared.improved), (.worsened, shared.worsened)]
      return counts.filter { $1 > 1 }.map { measure, count in
        let figure = change.sharedInputName(number, provider, measure)
        return view.words.say(
          "indicator-shared-\(measure.text)",
          figures: values.merging(["shared": .count(count, figure), "provider": .text(provider)]) { own, _ in own })
      }
    }
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
