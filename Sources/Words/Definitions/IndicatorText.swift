import Model

/// Describes a whole indicator in sentences that a specialist can review.
package struct IndicatorText {
  let words: Catalogue
  let framework: Framework
  let indicator: Indicator

  package init(words: Catalogue, framework: Framework, indicator: Indicator) {
    self.words = words
    self.framework = framework
    self.indicator = indicator
  }

  /// The kinds of work that an indicator covers, in words.
  package static func work(_ indicator: Indicator, _ words: Catalogue) -> String {
    words.language.list(
      WorkKind.allCases.filter(indicator.work.contains).map { words.say("work-\($0.rawValue)") })
  }

  /// All parts in reading order, separated by blank lines.
  package var text: String {
    let parts = [
      heading, levels, applicability, AdditionalQuestions(text: self).lines, parameters, ExampleText(text: self).lines,
      [words.say("indicators-show-source", ["source": .text(indicator.source)])],
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  var rules: RuleWords { RuleWords(words: words, indicator: indicator) }

  private var heading: [String] {
    [
      words.say(
        "indicators-show-title",
        ["framework": .text(framework.title), "number": .text(indicator.number), "title": .text(indicator.title)]),
      words.say(
        "indicators-show-area",
        ["area": .text(indicator.area), "work": .text(Self.work(indicator, words))]),
      "", indicator.about,
    ]
  }

  /// The requirements of each level, from the highest level down.
  private var levels: [String] {
    guard !indicator.levelRules.isEmpty else { return [words.say("show-no-levels")] }
    return indicator.levelRules.sorted { $0.level > $1.level }.flatMap { rule -> [String] in
      let title = framework.scale.levels[rule.level].title
      var lines = [words.say("show-level", ["level": .text(title), "text": .text(rule.text)])]
      if let included = rule.includes {
        lines.append(words.say("show-level-includes", ["lower": .text(framework.scale.levels[included].title)]))
      }
      return lines + CriterionText(text: self).lines(of: rule.rule)
    }
  }

  private var applicability: [String] {
    guard let applicability = indicator.notApplicable else { return [words.say("show-always-applies")] }
    let conditions = rules.lines(of: applicability.rule).map { Self.indented($0.text, $0.depth + 1) }
    return [words.say("show-not-applicable", ["text": .text(applicability.text)])] + conditions
  }

  private var parameters: [String] {
    indicator.parameters.flatMap { parameter in
      [words.say("show-parameter", ["title": .text(parameter.title), "id": .text(parameter.id)])]
        + parameter.values.map { Self.indented(rules.dated($0, .none), 1) }
    }
  }

  static func indented(_ text: String, _ depth: Int) -> String { String(repeating: "  ", count: depth) + text }
}
