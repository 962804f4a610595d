import Formats
import Model
import Words

/// What `template` prints.
package struct TemplateText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  /// How many questions a template asks, and how many requirements it does not ask themselves.
  package func text(_ questions: Int, _ ruled: Int, of framework: Framework) -> String {
    words.say(
      "template-written-note",
      [
        "n": .count(questions), "indicators": .number(framework.indicators.count), "ruled": .number(ruled),
      ])
  }

  package func place(_ path: String, of entity: Entity) -> String {
    VisibleText.onOneLine(words.say("template-written", ["entity": .text(entity.code), "path": .text(path)]))
  }
}
