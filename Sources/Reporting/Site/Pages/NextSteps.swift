import Model

/// The requirements for the next level of each of an entity's ratings, those with the fewest requirements first.
struct NextSteps {
  let view: ReportView
  let edition: ReportEdition
  let card: Scorecard

  private struct Step {
    let position: Int
    let next: NextStep
  }

  /// Nil if no rating has a known next level.
  var context: [String: Any]? {
    let steps = card.ratings.enumerated().compactMap { position, rating in
      rating.next.flatMap { $0.requirementSets.isEmpty ? nil : Step(position: position, next: $0) }
    }
    guard !steps.isEmpty else { return nil }
    let words = view.words
    // A step may rest on a requirement that no source confirms.
    let rests = steps.contains { step in
      step.next.requirementSets[0].contains { !edition.framework.indicators[step.position].criteria[$0].isConfirmed }
    }
    return [
      "headline": words.say(
        rests ? "headline-next-unconfirmed" : "headline-next",
        ["n": .count(steps.count { $0.next.requirementSets[0].count == 1 }), "all": .count(steps.count)]),
      "caption": words.say(
        "next-caption", ["code": .text(card.entity), "year": .number(edition.year)]),
      "rows": steps.sorted {
        ($0.next.requirementSets[0].count, $0.position) < ($1.next.requirementSets[0].count, $1.position)
      }.map(row),
    ]
  }

  private func row(_ step: Step) -> [String: Any] {
    let framework = edition.framework
    let indicator = framework.indicators[step.position]
    let now = RatingMark(card.ratings[step.position].final, scale: framework.scale)
    return [
      "name": view.indicatorName(indicator.number, framework), "now": now.context,
      "next": RatingMark(.level(step.next.level), scale: framework.scale).context,
      "has-choice": step.next.requirementSets.count > 1,
      "choice": view.words.say("next-choice", ["n": .count(step.next.requirementSets.count)]),
      "requirements": step.next.requirementSets[0].map { position in
        [
          "code": indicator.criteria[position].code, "text": indicator.criteria[position].text,
          "unconfirmed": !indicator.criteria[position].isConfirmed,
        ] as [String: Any]
      },
    ]
  }
}
