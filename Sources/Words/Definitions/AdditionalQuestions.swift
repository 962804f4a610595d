import Model

/// Lists the questions and measures of an indicator that are not plain questions about a requirement.
struct AdditionalQuestions {
  let text: IndicatorText

  private var words: Catalogue { text.words }

  var lines: [String] {
    let questions = text.indicator.questions.map { IndicatorText.indented(line($0), 1) }
    let measures = text.indicator.measures.map { IndicatorText.indented(line($0), 1) }
    return (questions.isEmpty ? [] : [words.say("show-questions")] + questions)
      + (measures.isEmpty ? [] : [words.say("show-measures")] + measures)
  }

  private func line(_ question: Question) -> String {
    var values: [String: WordValue] = ["ask": .text(question.ask), "id": .text(question.id)]
    switch question.type {
    case .choice(let choices): values["choices"] = .text(words.language.list(choices))
    case .amount: values["unit"] = .text(question.unit ?? "")
    case .yesNo, .number, .percent, .count, .date: break
    }
    return words.say("show-question-\(question.type.name)", values)
  }

  private func line(_ measure: Measure) -> String {
    func ask(_ id: String) -> String { text.rules.name(of: .answer(id)) }
    switch measure.formula {
    case .percent(let part, let whole):
      return words.say(
        "show-measure-percent",
        [
          "title": .text(measure.title), "id": .text(measure.id), "part": .text(ask(part)),
          "whole": .text(ask(whole)),
        ])
    case .points(let parts): return points("show-measure-points", measure, parts)
    case .percentOfMaximum(let parts): return points("show-measure-percent-of-maximum", measure, parts)
    case .sum(let terms):
      let asks = terms.map { words.say("show-quoted", ["text": .text(ask($0))]) }
      return words.say(
        "show-measure-sum",
        ["title": .text(measure.title), "id": .text(measure.id), "terms": .text(words.language.list(asks))])
    case .change(let id):
      return words.say(
        "show-measure-change",
        ["title": .text(measure.title), "id": .text(measure.id), "other": .text(text.rules.name(of: .measure(id)))])
    case .items(let items): return ItemMeasureWords(words: words).sentence(measure, items)
    }
  }

  /// A points measure, with the points for each answer.
  private func points(_ key: String, _ measure: Measure, _ parts: [ScoredQuestion]) -> String {
    let worth = parts.map { part in
      let ask = WordValue.text(text.rules.name(of: .answer(part.question)))
      switch part.pointsByAnswer {
      case .yes(let points): return words.say("show-points-yes", ["ask": ask, "points": .text(points.description)])
      case .choices(let choices):
        let each = choices.map {
          words.say("show-points-choice", ["choice": .text($0.word), "points": .text($0.points.description)])
        }
        return words.say("show-points-choices", ["ask": ask, "choices": .text(words.language.list(each))])
      }
    }
    return words.say(
      key,
      [
        "title": .text(measure.title), "id": .text(measure.id),
        "most": .text(Quantity(sumOf: parts.map(\.maxPoints)).description),
        "parts": .text(words.rules(worth)),
      ])
  }
}
