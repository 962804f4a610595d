import Model

/// Compares two versions of one indicator.
struct IndicatorComparison {
  let framework: Framework
  let before: Indicator
  let after: Indicator

  var changes: [DefinitionChange] {
    var list = ChangeList(framework: framework.id, indicator: after.number)
    list.compare(.title, after.number, before.title, after.title)
    list.compare(.area, after.number, before.area, after.area)
    list.compare(.work, after.number, words(before.work), words(after.work))
    list.compare(.about, after.number, before.about, after.about)
    list.compare(.source, after.number, before.source, after.source)
    compareCriteria(&list)
    compareQuestions(&list)
    compareParameters(&list)
    list.compare(.applicability, after.number, before.notApplicable?.text, after.notApplicable?.text)
    if let old = before.notApplicable, let new = after.notApplicable {
      list.compare(.applicabilityRule, after.number, .rule(old.rule), .rule(new.rule))
    }
    compareLevels(&list)
    list.pair(.example, before.examples, after.examples, name: \.name, text: describe) { list, old, new in
      list.compare(.example, new.name, describe(old), describe(new))
    }
    return list.changes
  }

  private func words(_ work: Set<WorkKind>) -> String { work.map(\.rawValue).sorted().commaSeparated }

  private func compareCriteria(_ list: inout ChangeList) {
    list.pair(.criterion, before.criteria, after.criteria, name: \.code, text: \.text) { list, old, new in
      list.compare(.criterionText, new.code, old.text, new.text)
      list.compare(.criterionAsk, new.code, old.ask, new.ask)
      list.compare(.criterionConfirmed, new.code, .flag(old.isConfirmed), .flag(new.isConfirmed))
      list.compare(.criterionPartial, new.code, .flag(old.isPartial), .flag(new.isPartial))
      list.compare(.criterionRule, new.code, .rule(old.rule), .rule(new.rule))
    }
  }

  private func compareQuestions(_ list: inout ChangeList) {
    list.pair(.question, before.questions, after.questions, name: \.id, text: \.ask) { list, old, new in
      list.compare(.questionAsk, new.id, old.ask, new.ask)
      list.compare(.questionType, new.id, type(old), type(new))
    }
    list.pair(.measure, before.measures, after.measures, name: \.id, text: \.title) { list, old, new in
      list.compare(.measure, new.id, old.title, new.title)
      list.compare(.measureFormula, new.id, formula(old), formula(new))
    }
  }

  private func compareParameters(_ list: inout ChangeList) {
    list.pair(.parameter, before.parameters, after.parameters, name: \.id, text: \.title) { list, old, new in
      list.compare(.parameter, new.id, old.title, new.title)
      for year in Set((old.values + new.values).map(\.from)).sorted() {
        let earlier = old.values.first { $0.from == year }
        let later = new.values.first { $0.from == year }
        list.compare(.parameterValue, "\(new.id) \(year)", earlier?.value.description, later?.value.description)
        guard let earlier, let later else { continue }
        list.compare(.parameterSource, "\(new.id) \(year)", earlier.source, later.source)
      }
    }
  }

  private func compareLevels(_ list: inout ChangeList) {
    func code(_ rule: LevelRule) -> String { framework.scale.levels[rule.level].code }
    list.pair(.level, before.levelRules, after.levelRules, name: code, text: \.text) { list, old, new in
      list.compare(.levelText, code(new), old.text, new.text)
      list.compare(.levelRule, code(new), .rule(old.rule), .rule(new.rule))
    }
  }

  private func type(_ question: Question) -> String {
    ([question.type.name] + [question.unit].compactMap { $0 } + (question.type.choices ?? [])).commaSeparated
  }

  private func formula(_ measure: Measure) -> String {
    switch measure.formula {
    case .percent(let part, let whole): "100 × \(part) / \(whole)"
    case .sum(let terms): terms.plusSeparated
    case .change(let id): "\(id) − \(id) [-1]"
    case .items(let items): items.notation
    case .points(let parts): points(parts)
    case .percentOfMaximum(let parts): "100 × (\(points(parts))) / maximum"
    }
  }

  private func points(_ parts: [ScoredQuestion]) -> String {
    parts.map { part in
      switch part.pointsByAnswer {
      case .yes(let points): "\(part.question) × \(points)"
      case .choices(let choices):
        "\(part.question) (\(choices.map { "\($0.word) \($0.points)" }.commaSeparated))"
      }
    }.plusSeparated
  }

  /// The answers of an example and its expected result, in the notation of the file.
  private func describe(_ example: IndicatorExample) -> String {
    let answers = example.answers.keys.sorted().map { "\($0): \(example.answers[$0] ?? "")" }
    let rating = framework.scale.level(of: example.rating).code
    return "\(example.year): \(answers.commaSeparated) → \(rating)"
      + (example.isProvisional ? "?" : "") + list("unmet", example.unmet) + list("unanswered", example.unanswered)
  }

  private func list(_ key: String, _ codes: [String]?) -> String {
    codes.map { "; \(key): \($0.commaSeparated)" } ?? ""
  }
}
