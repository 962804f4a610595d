import Model
import Words

/// The result of checking definitions, as text.
package enum DefinitionCheckText {
  package static func text(_ checked: CheckedDefinitions, words: Catalogue) -> String {
    let summary = words.say(
      "indicators-check-summary",
      [
        "frameworks": .count(checked.frameworkCount), "indicators": .count(checked.indicatorCount),
        "criteria": .count(checked.criterionCount), "examples": .count(checked.exampleCount),
      ])
    return FindingText(words: words).text(checked.findings) + summary + recommendations(checked, words) + "\n"
  }

  private static func recommendations(_ checked: CheckedDefinitions, _ words: Catalogue) -> String {
    guard checked.recommendationCount > 0 else { return "" }
    return " "
      + words.say(
        "indicators-check-recommendations",
        ["recommendations": .count(checked.recommendationCount), "bodies": .count(checked.bodyCount)])
  }
}
