import Formats
import Model
import Words

/// The page of questions that entities answer differently, beside what the framework asks.
///
/// Deviations are counted; no entity is named.
struct ApproachesPage {
  let view: ReportView
  let edition: ReportEdition

  /// A question with more different answers shows the most frequent ones only; the data file holds all.
  private static let mostAnswers = 12

  private var framework: Framework { edition.framework }
  private var words: Catalogue { view.words }

  var context: [String: Any] {
    let spreads = view.report.answerSpreads
    let byIndicator = Dictionary(grouping: spreads, by: \.indicator)
    return [
      "title": words.say("title-approaches"),
      "subtitle": words.say(
        "subtitle-approaches",
        [
          "n": .count(spreads.count), "framework": .text(framework.title), "year": .number(edition.year),
        ]),
      "indicators": framework.indicators.compactMap { indicator -> [String: Any]? in
        guard let spreads = byIndicator[indicator.number] else { return nil }
        return [
          "id": "indicator-\(PageLinks.fragment(indicator.number))",
          "caption-id": "caption-\(PageLinks.fragment(indicator.number))",
          "name": view.indicatorName(indicator.number, framework), "link": PageLinks.indicator(indicator.number),
          "caption": words.say("approaches-caption", ["number": .text(indicator.number)]),
          "rows": spreads.map { row($0, indicator) },
        ]
      },
    ]
  }

  private func row(_ spread: AnswerSpread, _ indicator: Indicator) -> [String: Any] {
    let facts = view.facts(edition, indicator.number)
    return [
      "ask": spread.ask, "question": spread.question, "total": words.language.grouped(spread.total),
      "answers": spread.answers.prefix(Self.mostAnswers).map { answer in
        ["value": value(answer.value, spread.unit), "count": words.language.grouped(answer.count)]
      },
      "more": spread.answers.count > Self.mostAnswers
        ? words.say("approaches-more", ["n": .count(spread.answers.count - Self.mostAnswers)]) : false,
      "requirements": spread.requirements.compactMap { code -> [String: Any]? in
        guard let criterion = indicator.criteria.first(where: { $0.code == code }),
          let fact = facts.first(where: { $0.criterion == code })
        else { return nil }
        return [
          "code": code, "text": criterion.text, "unconfirmed": !criterion.isConfirmed,
          "counts": words.say(
            "approaches-requirement",
            ["met": .number(fact.count(.answered)), "unmet": .number(fact.count(.notInPlace))]),
        ]
      },
      "has-requirements": !spread.requirements.isEmpty,
    ]
  }

  private func value(_ value: AnswerValue, _ unit: String?) -> String {
    switch value {
    case .flag(let flag): words.say(flag ? "answer-yes" : "answer-no")
    case .number(let number): number.description + (unit.map { " \($0)" } ?? "")
    case .word(let word): VisibleText.onOneLine(word)
    }
  }
}
