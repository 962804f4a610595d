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

  private var unanswered: [String] { codes(given.open) }

  private func codes(_ positions: [Int]) -> [String] { positions.map { indicator.criteria[$0].code } }

  private func summary(_ rating: Rating, _ isProvisional: Bool, _ unmet: [String], _ open: [String]) -> String {
    var parts = [scale.level(of: rating).code]
    if isProvisional { parts.append("provisional") }
    if !unmet.isEmpty { parts.append("unmet: \(unmet.joined(separator: ", "))") }
    if !open.isEmpty { parts.append("unanswered: \(open.joined(separator: ", "))") }
    return parts.joined(separator: "; ")
  }
}
