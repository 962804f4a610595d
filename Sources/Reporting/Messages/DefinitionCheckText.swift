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
    return FindingText(words: words).text(checked.findings) + summary + "\n"
  }
}
