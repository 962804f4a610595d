import Model
import Words

/// Prints definitions for people to review.
struct IndicatorPrinter {
  let framework: Framework
  let words: Catalogue

  /// One line for each indicator.
  func list() -> String {
    var text =
      words.say(
        "indicators-list-title",
        ["title": .text(framework.title), "id": .text(framework.id), "years": .text(framework.years.text)]) + "\n"
    for indicator in framework.indicators {
      text += "  \(indicator.number)  \(indicator.title) — \(indicator.area) — \(workKinds(indicator))\n"
    }
    return text + "\n"
  }

  /// The indicator as sentences.
  func show(_ indicator: Indicator) -> String {
    var lines = [
      words.say(
        "indicators-show-title",
        ["framework": .text(framework.title), "number": .text(indicator.number), "title": .text(indicator.title)]),
      words.say("indicators-show-area", ["area": .text(indicator.area), "work": .text(workKinds(indicator))]), "",
      indicator.about, "",
    ]
    let criteria = Dictionary(indicator.criteria.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for rule in indicator.ladder {
      lines.append("\(framework.scale.levels[rule.level].title): \(rule.text)")
      rule.rule.forEachCriterion { code in lines.append("  \(code)  \(criteria[code]?.text ?? "")") }
    }
    lines += ["", words.say("indicators-show-source", ["source": .text(indicator.source)]), ""]
    return lines.joined(separator: "\n")
  }

  private func workKinds(_ indicator: Indicator) -> String {
    words.language.list(
      WorkKind.allCases.filter(indicator.work.contains).map { words.say("work-\($0.rawValue)") })
  }
}
