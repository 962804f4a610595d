import Model
import Words

/// What stands beside each rating and each question, from the indicator's file.
struct TemplateGuidance {
  let words: Catalogue
  let framework: Framework

  /// What an indicator is about, what each level asks, and when it does not apply.
  func text(of indicator: Indicator) -> String {
    var lines = [indicator.about]
    for rule in indicator.levelRules.sorted(by: { $0.level > $1.level }) {
      lines.append(
        words.say(
          "template-guidance-level",
          ["level": .text(framework.scale.levels[rule.level].title), "text": .text(rule.text)]))
    }
    if let applicability = indicator.notApplicable {
      lines.append(words.say("show-not-applicable", ["text": .text(applicability.text)]))
    }
    return lines.map(Self.oneLine).joined(separator: "\n")
  }

  /// The requirements that a question decides, with their rules, and how its answer is written.
  func text(of question: TemplateQuestion) -> String {
    let indicator = framework.indicators[question.indicator]
    let rules = RuleWords(words: words, indicator: indicator)
    var lines: [String] = []
    if question.id == indicator.notApplicableQuestion { lines.append(words.say("template-guidance-na")) }
    for criterion in indicator.criteria where indicator.questionsUsed(by: criterion.rule).contains(question.id) {
      let level = indicator.level(ofCriterion: criterion.code).map { framework.scale.levels[$0].title } ?? ""
      lines.append(
        words.say(
          "template-guidance-criterion",
          ["code": .text(criterion.code), "level": .text(level), "text": .text(criterion.text)]))
      if criterion.code != question.id {
        lines.append(words.say("template-guidance-rule", ["rule": .text(rules.oneLine(criterion.rule))]))
      }
    }
    lines.append(form(of: question))
    return lines.map(Self.oneLine).joined(separator: "\n")
  }

  /// How an answer is written.
  func form(of question: TemplateQuestion) -> String {
    switch question.type {
    case .yesNo: words.say("template-form-yes-no")
    case .choice(let choices):
      words.say("template-form-choice", ["choices": .text(words.language.list(choices))])
    case .percent: words.say("template-form-percent")
    case .count:
      question.unit.map { words.say("template-form-count", ["unit": .text($0)]) }
        ?? words.say("template-form-count-plain")
    case .amount: words.say("template-form-amount", ["unit": .text(question.unit ?? "")])
    case .number: words.say("template-form-number")
    case .date: words.say("template-form-date")
    }
  }

  /// Texts of definitions are folded over several lines.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
