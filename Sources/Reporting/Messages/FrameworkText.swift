import Model
import Words

/// A framework and its indicators as text, one line for each indicator.
package enum FrameworkText {
  package static func text(_ framework: Framework, words: Catalogue) -> String {
    let heading = words.say(
      "indicators-list-title",
      ["title": .text(framework.title), "id": .text(framework.id), "years": .text(framework.years.text)])
    let lines = framework.indicators.map { indicator in
      words.say(
        "indicators-list-line",
        [
          "number": .text(indicator.number), "title": .text(indicator.title), "area": .text(indicator.area),
          "work": .text(IndicatorText.work(indicator, words)),
        ])
    }
    return ([heading] + lines).joined(separator: "\n") + "\n\n"
  }
}
