import Model

/// Describes a measure of work items in a sentence.
struct ItemMeasureWords {
  let words: Catalogue

  func sentence(_ measure: Measure, _ items: ItemMeasure) -> String {
    var values: [String: WordValue] = [
      "title": .text(measure.title), "id": .text(measure.id), "of": .text(conditions(items.of)),
      "with": .text(conditions(items.with)),
    ]
    switch items.kind {
    case .count: return words.say("show-measure-count-of-items", values)
    case .shareOfItems: return words.say("show-measure-share-of-items", values)
    case .shareOfMoney(let amount):
      values["amount"] = .text(words.say("amount-\(amount.rawValue)"))
      return words.say("show-measure-share-of-money", values)
    case .sumOfMoney(let amount, let currency):
      values["amount"] = .text(words.say("amount-\(amount.rawValue)"))
      values["currency"] = .text(currency.description)
      return words.say("show-measure-sum-of-money", values)
    case .mean(let facts):
      values["facts"] = .text(self.facts(facts))
      return words.say("show-measure-mean-of-facts", values)
    }
  }

  /// The conditions of a filter as a list, or “all items” if it has none.
  private func conditions(_ filter: ItemFilter) -> String {
    var parts: [String] = []
    if let work = filter.work { parts.append(words.say("work-\(work.rawValue)")) }
    if !filter.kinds.isEmpty {
      let kinds = filter.kinds.map { words.say("kind-\($0.rawValue)") }
      parts.append(words.say("filter-kind", ["kinds": .text(words.language.list(kinds))]))
    }
    if let marker = filter.marker {
      parts.append(
        words.say(
          "filter-marker", ["codes": .text(words.language.list(marker.codes)), "scale": .text(marker.scale)]))
    }
    if let screened = filter.screened { parts.append(words.say(screened ? "filter-screened" : "filter-unscreened")) }
    if let count = filter.factsAtLeast {
      parts.append(
        words.say("filter-facts-at-least", ["n": .count(count), "facts": .text(facts(filter.facts))]))
    } else if !filter.facts.isEmpty {
      parts.append(words.say("filter-facts", ["facts": .text(facts(filter.facts))]))
    }
    if !filter.goals.isEmpty {
      parts.append(
        words.say("filter-goals", ["goals": .text(words.language.list(filter.goals.map { String($0) }))]))
    }
    if let partners = filter.partnersAtLeast { parts.append(words.say("filter-partners", ["n": .count(partners)])) }
    return parts.isEmpty ? words.say("filter-all") : words.language.list(parts)
  }

  private func facts(_ facts: [WorkFact]) -> String {
    words.language.list(facts.map { words.say("fact-\($0.rawValue)") })
  }
}
