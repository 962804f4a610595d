import Frameworks
import Model
import Scoring

/// Rates the examples of every indicator and notes those that do not hold.
enum ExampleCheck {
  static func findings(_ definitions: Definitions) -> [Finding] {
    definitions.frameworks.flatMap { framework in
      framework.indicators.flatMap { indicator in
        indicator.examples.compactMap { check($0, of: indicator, framework: framework) }
      }
    }
  }

  private static func check(
    _ example: IndicatorExample, of indicator: Indicator, framework: Framework
  ) -> Finding? {
    let place = SourcePlace(file: indicator.file, line: example.line)
    let rules = IndicatorRules(indicator, year: example.year)
    let answers = example.answers.compactMap { id, text in
      indicator.answerType(of: id)?.value(of: text).map {
        ReportedAnswer(indicator: 0, question: id, value: $0, place: place)
      }
    }
    var values = IndicatorAnswers(answers, to: rules)
    for (id, value) in example.measured { values.state(id, value, in: rules) }
    let given = rules.derivation(of: values)
    func codes(_ positions: [Int]) -> [String] { positions.map { indicator.criteria[$0].code } }
    let unmet = codes(indicator.criteria.indices.filter { given.outcomes[$0] == .notMet })
    let holds =
      answers.count == example.answers.count && given.rating == example.rating
      && given.isProvisional == example.isProvisional
      && example.unmet.map { Set($0) == Set(unmet) } ?? true
      && example.unanswered.map { Set($0) == Set(codes(given.open)) } ?? true
    guard !holds else { return nil }
    func told(_ rating: Rating, _ isProvisional: Bool, _ unmet: [String], _ open: [String]) -> String {
      var parts = [framework.scale.level(of: rating).code]
      if isProvisional { parts.append("provisional") }
      if !unmet.isEmpty { parts.append("unmet: \(unmet.joined(separator: ", "))") }
      if !open.isEmpty { parts.append("unanswered: \(open.joined(separator: ", "))") }
      return parts.joined(separator: "; ")
    }
    return Finding(
      .definitionExampleFails, at: place, found: example.name,
      arguments: [
        "expected": told(example.rating, example.isProvisional, example.unmet ?? [], example.unanswered ?? []),
        "given": told(given.rating, given.isProvisional, unmet, codes(given.open)),
      ])
  }
}
