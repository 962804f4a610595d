import Model
import Yams

/// Checks that everything an indicator's rules name is defined, used once and covers the framework's years.
struct IndicatorReferences {
  let indicator: Indicator
  let framework: Framework
  let root: Entry

  func check() {
    checkCodes()
    for criterion in indicator.criteria {
      check(criterion.rule, near: criterion.code, allowsCriteria: false)
    }
    for level in indicator.ladder {
      check(level.rule, near: framework.scale.levels[level.level].code, allowsCriteria: true)
    }
    if let applicability = indicator.notApplicable {
      check(applicability.rule, near: "not_applicable", allowsCriteria: false)
    }
    for measure in indicator.measures { check(measure) }
    for parameter in indicator.parameters where parameter.value(in: framework.years.first) == nil {
      note(.definitionParameterHole, parameter.id, ["year": String(framework.years.first)])
    }
    for example in indicator.examples { check(example) }
    checkUnused()
  }

  /// Ids of everything that an entity can answer.
  private var answers: [String] {
    indicator.criteria.filter { $0.ask != nil }.map(\.code) + indicator.questions.map(\.id)
      + ["\(indicator.number).na"]
  }

  private func checkCodes() {
    for criterion in indicator.criteria where !criterion.code.hasPrefix(indicator.number + ".") {
      note(.definitionCodeForeign, criterion.code, ["number": indicator.number])
    }
    let codes = Set(indicator.criteria.map(\.code))
    for question in indicator.questions where codes.contains(question.id) {
      note(.definitionKeyTwice, question.id)
    }
  }

  private func check(_ rule: Rule, near owner: String, allowsCriteria: Bool) {
    switch rule {
    case .criterion(let code):
      let known = allowsCriteria ? indicator.criteria.map(\.code) : []
      if !known.contains(code) { noteUnknown(code, among: known) }
    case .condition(let condition):
      check(condition.subject)
      switch condition.comparison {
      case .atLeast(let operand), .atMost(let operand), .moreThan(let operand), .lessThan(let operand): check(operand)
      case .is, .oneOf, .answered: break
      }
    case .all(let rules), .any(let rules), .none(let rules):
      for rule in rules { check(rule, near: owner, allowsCriteria: allowsCriteria) }
    case .atLeast(let count, let rules):
      if count < 1 || count > rules.count { note(.definitionRuleShape, owner, ["wanted": "1–\(rules.count)"]) }
      for rule in rules { check(rule, near: owner, allowsCriteria: allowsCriteria) }
    }
  }

  private func check(_ operand: Operand) {
    switch operand {
    case .answer(let id): if !answers.contains(id) { noteUnknown(id, among: answers) }
    case .measure(let id):
      let known = indicator.measures.map(\.id)
      if !known.contains(id) { noteUnknown(id, among: known) }
    case .parameter(let id):
      let known = indicator.parameters.map(\.id)
      if !known.contains(id) { noteUnknown(id, among: known) }
    case .number: break
    }
  }

  private func check(_ measure: Measure) {
    let terms =
      switch measure.formula {
      case .percent(let part, let whole): [part, whole]
      case .sum(let terms): terms
      }
    for term in terms where !indicator.questions.contains(where: { $0.id == term }) {
      noteUnknown(term, among: indicator.questions.map(\.id))
    }
  }

  private func check(_ example: IndicatorExample) {
    for id in example.answers.keys.sorted() where !answers.contains(id) { noteUnknown(id, among: answers) }
    if !framework.years.contains(example.year) {
      note(.definitionExampleYear, String(example.year), ["case": example.name])
    }
  }

  /// A criterion that no level asks for would be answered for nothing.
  private func checkUnused() {
    var used: Set<String> = []
    for level in indicator.ladder { level.rule.forEachCriterion { used.insert($0) } }
    for criterion in indicator.criteria where !used.contains(criterion.code) {
      note(.definitionCriterionUnused, criterion.code)
    }
  }

  private func noteUnknown(_ name: String, among known: [String]) {
    note(
      .definitionReferenceUnknown, name,
      ["allowed": known.joined(separator: ", "), "suggestion": FoldedText.nearest(to: name, among: known) ?? ""])
  }

  private func note(_ code: FindingCode, _ found: String, _ arguments: [String: String] = [:]) {
    root.mistakes.note(code, at: root.firstNode(saying: found) ?? root.node, found: found, arguments)
  }
}

extension Entry {
  /// The first place in reading order at which `text` stands as a key or a value, for messages about names.
  fileprivate func firstNode(saying text: String) -> Node? {
    switch node {
    case .scalar(let scalar): return scalar.string == text ? node : nil
    case .sequence(let sequence):
      for member in sequence {
        if let found = Entry(node: member, mistakes: mistakes).firstNode(saying: text) { return found }
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if key.scalar?.string == text { return key }
        if let found = Entry(node: value, mistakes: mistakes).firstNode(saying: text) { return found }
      }
    case .alias: break
    }
    return nil
  }
}
