import Model

/// An example of an indicator, with the rating that its answers support.
struct RatedExample {
  private let example: IndicatorExample
  private let indicator: Indicator
  private let scale: RatingScale
  private let given: Derivation
  /// Whether every answer of the example is valid.
  private let isReadable: Bool

  init(_ example: IndicatorExample, of indicator: Indicator, scale: RatingScale) {
    let rules = IndicatorRules(indicator, year: example.year)
    let place = SourcePlace(file: indicator.file, line: example.line)
    let answers = example.answers.compactMap { id, text in
      indicator.answerType(of: id)?.value(of: text).map {
        ReportedAnswer(indicator: 0, question: id, value: $0, place: place)
      }
    }
    var values = IndicatorAnswers(answers, to: rules)
    for (id, value) in example.measured { values.state(id, value, in: rules) }
    self.example = example
    self.indicator = indicator
    self.scale = scale
    given = rules.derivation(of: values)
    isReadable = answers.count == example.answers.count
  }

  /// Nil if the example gives the expected result.
  var finding: Finding? {
    if isAsExpected { return nil }
    let expected = summary(
      example.rating, example.isProvisional, example.unmet ?? [], example.unanswered ?? [])
    return Finding(
      .definitionExampleFails, at: SourcePlace(file: indicator.file, line: example.line), found: example.name,
      arguments: ["expected": expected, "given": summary(given.rating, given.isProvisional, unmet, unanswered)])
  }

  private var isAsExpected: Bool {
    isReadable && given.rating == example.rating && given.isProvisional == example.isProvisional
      && example.unmet.map { Set($0) == Set(unmet) } ?? true
      && example.unanswered.map { Set($0) == Set(unanswered) } ?? true
  }

  private var unmet: [String] { codes(indicator.criteria.indices.filter { given.outcomes[$0] == .notMet }) }

  private var unanswered: [String] { codes(given.openCriteria) }

  private func codes(_ positions: [Int]) -> [String] { positions.map { indicator.criteria[$0].code } }

  /// A rating with the requirements behind it, as phrases.
  private func summary(
    _ rating: Rating, _ isProvisional: Bool, _ unmet: [String], _ unanswered: [String]
  ) -> [PhraseKey] {
    var parts = [PhraseKey("example-rating", ["rating": scale.level(of: rating).code])]
    if isProvisional { parts.append(PhraseKey("example-provisional")) }
    if !unmet.isEmpty { parts.append(PhraseKey("example-unmet", ["criteria": unmet])) }
    if !unanswered.isEmpty { parts.append(PhraseKey("example-unanswered", ["criteria": unanswered])) }
    return parts
  }
}
