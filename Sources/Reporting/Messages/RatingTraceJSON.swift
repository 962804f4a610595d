import Formats
import Model

/// Writes the derivation of a rating as a tree of JSON objects.
struct RatingTraceJSON {
  let framework: Framework

  func write(_ trace: RatingTrace, as name: String, into json: inout JSONWriter) {
    json.member(name, object: { members(of: trace, into: &$0) })
  }

  private func members(of trace: RatingTrace, into json: inout JSONWriter) {
    json.member("outcome", trace.outcome.rawValue)
    step(trace.step, into: &json)
    guard !trace.children.isEmpty else { return }
    json.member("steps", array: trace.children) { json, child in
      json.object { members(of: child, into: &$0) }
    }
  }

  private func step(_ step: RatingTrace.Step, into json: inout JSONWriter) {
    switch step {
    case .rating: json.member("step", "rating")
    case .notApplicable: json.member("step", "not-applicable")
    case .level(let position):
      json.member("step", "level")
      json.member("level", framework.scale.levels[position].code)
    case .includes(let position):
      json.member("step", "includes")
      json.member("level", framework.scale.levels[position].code)
    case .all: json.member("step", "all")
    case .any: json.member("step", "any")
    case .none: json.member("step", "none")
    case .atLeast(let count):
      json.member("step", "at-least")
      json.member("count", count)
    case .criterion(let code):
      json.member("step", "criterion")
      json.member("code", code)
    case .ownAnswer(let value, let decides):
      json.member("step", "own-answer")
      json.member("decides", decides)
      json.member("subject", object: { self.value(value, into: &$0) })
    case .comparison(let subject, let comparison):
      json.member("step", "comparison")
      json.member("subject", object: { value(subject, into: &$0) })
      self.comparison(comparison, into: &json)
    }
  }

  private func comparison(_ comparison: Comparison<String, RatingTraceValue>, into json: inout JSONWriter) {
    switch comparison {
    case .is(let word): json.member("is", word)
    case .oneOf(let words): json.member("one_of", strings: words)
    case .atLeast(let other): json.member("at_least", object: { value(other, into: &$0) })
    case .atMost(let other): json.member("at_most", object: { value(other, into: &$0) })
    case .moreThan(let other): json.member("more_than", object: { value(other, into: &$0) })
    case .lessThan(let other): json.member("less_than", object: { value(other, into: &$0) })
    case .answered: json.member("answered", true)
    }
  }

  private func value(_ traced: RatingTraceValue, into json: inout JSONWriter) {
    switch traced.operand {
    case .answer(let id): json.member("answer", id)
    case .measure(let id): json.member("measure", id)
    case .parameter(let id): json.member("parameter", id)
    case .number: break
    }
    let range = traced.quantity
    if let answer = traced.value {
      json.member("value", answer.text)
      if let points = range { json.member("points", points.low.description) }
    } else if let range, range.exactValue == nil {
      json.member("from", range.low.description)
      json.member("to", range.high.description)
    } else {
      json.member("value", range?.low.description)
    }
    if let items = traced.items { json.member("items", object: { self.items(items, into: &$0) }) }
    if let dated = traced.datedValue {
      json.member("from", dated.from)
      json.member("source", dated.source)
    }
    if let place = traced.place {
      json.members(of: place)
      json.spreadsheetMembers(of: place)
      json.sheetMember(of: place)
    }
    if !traced.parts.isEmpty {
      json.member("parts", array: traced.parts) { json, part in json.object { value(part, into: &$0) } }
    }
  }

  private func items(_ tally: ItemTally, into json: inout JSONWriter) {
    json.member("whole", tally.whole)
    json.member("met", tally.met)
    json.member("open", tally.undecided)
    json.member("without_marker", tally.unscreened)
    json.member("without_counterpart", tally.unmapped)
    json.member("without_amount", tally.withoutAmount)
    json.member("unmet_lines", array: tally.unmetPlaces) { json, place in
      json.string("\(place.file):\(place.line ?? 0)")
    }
  }
}
