import Model

/// Explains the steps that led to a rating, one line per step.
package struct RatingTraceWords {
  private let words: Catalogue
  private let framework: Framework
  private let indicator: Indicator

  package init(words: Catalogue, framework: Framework, indicator: Indicator) {
    self.words = words
    self.framework = framework
    self.indicator = indicator
  }

  /// One step in words.
  package struct Line: Hashable, Sendable {
    /// The nesting depth of the step, starting at 0.
    package var depth: Int
    package var outcome: Outcome
    /// The outcome in words.
    package var result: String
    package var text: String
    /// The place of the answer that the step evaluated.
    package var place: SourcePlace?
  }

  /// All steps of `trace` in reading order, without the rating itself.
  ///
  /// A group is not shown as a separate step if it is the only content of a level or a requirement. For an indicator
  /// that does not apply, only that step is shown, because it alone decided the rating.
  package func lines(of trace: RatingTrace) -> [Line] {
    let doesNotApply = trace.children.contains { $0.step == .notApplicable && $0.outcome == .met }
    let shown = doesNotApply ? trace.children.filter { $0.step == .notApplicable } : trace.children
    return shown.flatMap { lines(of: $0, depth: 0, in: trace) }
  }

  private func lines(of trace: RatingTrace, depth: Int, in parent: RatingTrace) -> [Line] {
    if case .all = trace.step, parent.children.count(where: \.step.isCondition) <= 1 {
      return trace.children.flatMap { lines(of: $0, depth: depth, in: trace) }
    }
    let (text, place) = words(for: trace.step)
    let line = Line(
      depth: depth, outcome: trace.outcome, result: result(trace), text: text, place: place)
    return [line] + trace.told.flatMap { lines(of: $0, depth: depth + 1, in: trace) }
  }

  private func result(_ trace: RatingTrace) -> String {
    if trace.step == .notApplicable { return words.say("trace-applies-\(trace.outcome.rawValue)") }
    return words.say("outcome-\(trace.outcome.rawValue)")
  }

  private func words(for step: RatingTrace.Step) -> (String, SourcePlace?) {
    switch step {
    case .rating: (words.say("trace-rating"), nil)
    case .notApplicable: (words.say("trace-not-applicable", ["text": .text(indicator.notApplicable?.text ?? "")]), nil)
    case .level(let position):
      (
        words.say(
          indicator.restsOnUnconfirmed(position) ? "trace-level-unconfirmed" : "trace-level",
          [
            "title": .text(framework.scale.levels[position].title),
            "text": .text(indicator.levelRules.first { $0.level == position }?.text ?? ""),
          ]), nil
      )
    case .includes(let position):
      (words.say("trace-includes", ["title": .text(framework.scale.levels[position].title)]), nil)
    case .all: (words.say("trace-all"), nil)
    case .any: (words.say("trace-any"), nil)
    case .none: (words.say("trace-none"), nil)
    case .atLeast(let count): (words.say("trace-at-least", ["n": .count(count)]), nil)
    case .criterion(let code): (words(forCriterion: code), nil)
    case .ownAnswer(let value, let decides):
      (
        value.value == nil
          ? words.say("trace-own-open")
          : words.say(decides ? "trace-own" : "trace-own-beside", ["value": .text(shown(value))]), value.place
      )
    case .comparison(let subject, let comparison):
      (compare(subject, comparison), subject.place ?? subject.parts.compactMap(\.place).first)
    }
  }

  private func words(forCriterion code: String) -> String {
    let criterion = indicator.criteria.first { $0.code == code }
    return words.say(
      criterion?.isConfirmed == false ? "trace-criterion-unconfirmed" : "trace-criterion",
      ["code": .text(code), "text": .text(criterion?.text ?? "")])
  }

  private func compare(_ subject: RatingTraceValue, _ comparison: Comparison<String, RatingTraceValue>) -> String {
    var values: [String: WordValue] = ["subject": .text(name(subject.operand)), "value": .text(shown(subject))]
    let key: String
    switch comparison {
    case .is(let word):
      key = "trace-is"
      values["other"] = .text(word)
    case .oneOf(let choices):
      key = "trace-one-of"
      values["other"] = .text(words.language.list(choices))
    case .atLeast(let other):
      key = "trace-at-least-value"
      values["other"] = .text(reference(other))
    case .atMost(let other):
      key = "trace-at-most-value"
      values["other"] = .text(reference(other))
    case .moreThan(let other):
      key = "trace-more-than-value"
      values["other"] = .text(reference(other))
    case .lessThan(let other):
      key = "trace-less-than-value"
      values["other"] = .text(reference(other))
    case .answered: key = "trace-answered"
    }
    return words.say(key, values)
  }

  /// The name of a value, as used in the indicator's file.
  private func name(_ operand: Operand) -> String { words.name(of: operand, in: indicator) }

  /// A value as text.
  ///
  /// For a measure, the values it was calculated from are included.
  private func shown(_ value: RatingTraceValue) -> String {
    if case .measure = value.operand {
      if let items = value.items { return shown(value, items) }
      return words.say(
        "trace-measure",
        [
          "value": .text(figure(value)), "parts": .text(words.language.list(value.parts.map(part))),
        ])
    }
    return value.value?.text ?? words.say("trace-no-answer")
  }

  /// A measure of work items, with the number of items counted and excluded.
  private func shown(_ value: RatingTraceValue, _ items: ItemTally) -> String {
    let asides = [
      ("trace-items-open", items.undecided), ("trace-items-unscreened", items.unscreened),
      ("trace-items-unmapped", items.unmapped), ("trace-items-unvalued", items.withoutAmount),
    ].filter { $0.1 > 0 }.map { words.say($0.0, ["n": .count($0.1)]) }
    return words.say(
      asides.isEmpty ? "trace-items" : "trace-items-beside",
      [
        "value": .text(figure(value)), "whole": .number(items.whole), "met": .number(items.met),
        "asides": .text(words.language.list(asides)),
      ])
  }

  /// The result of a measure: one value, or a range if it depends on blank answers.
  private func figure(_ value: RatingTraceValue) -> String {
    guard let range = value.quantity else { return words.say("trace-no-value") }
    if let only = range.exactValue { return only.description }
    return words.say(
      "trace-range", ["low": .text(range.low.description), "high": .text(range.high.description)])
  }

  /// A value used in a measure: an answer, with its points if it has any, or another measure.
  private func part(_ value: RatingTraceValue) -> String {
    if case .measure = value.operand { return shown(value) }
    let answer = value.value?.text ?? words.say("trace-no-answer")
    guard let points = value.quantity else { return answer }
    return words.say("trace-points", ["value": .text(answer), "points": .text(points.low.description)])
  }

  /// The value compared with, with its name, year and source.
  private func reference(_ value: RatingTraceValue) -> String {
    switch value.operand {
    case .number(let number): number.description
    case .parameter:
      words.say(
        "trace-parameter",
        [
          "value": .text(shown(value)), "title": .text(name(value.operand)),
          "year": .number(value.datedValue?.from ?? 0), "source": .text(value.datedValue?.source ?? ""),
        ])
    case .answer, .measure:
      words.say("trace-reference", ["value": .text(shown(value)), "title": .text(name(value.operand))])
    }
  }
}

extension RatingTrace {
  /// The steps that a reader needs.
  ///
  /// If a plain answer replaces detailed ones, unanswered steps are omitted.
  fileprivate var told: [RatingTrace] {
    if step == .notApplicable, outcome == .unanswered { return [] }
    guard case .criterion = step, outcome != .unanswered else { return children }
    let replacesDetails = children.contains { if case .ownAnswer(_, decides: true) = $0.step { true } else { false } }
    return replacesDetails ? children.filter { $0.outcome != .unanswered } : children
  }
}

extension RatingTrace.Step {
  fileprivate var isCondition: Bool {
    switch self {
    case .includes, .ownAnswer: false
    default: true
    }
  }
}
