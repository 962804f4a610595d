import Formats
import Model
import Words

/// The reasons for a rating as sentences and indented steps.
package struct ExplanationText {
  private let words: Catalogue

  package init(words: Catalogue) { self.words = words }

  package func text(_ explanation: RatingExplanation) -> String {
    let rating = explanation.rating
    var lines = [heading(explanation), ""]
    lines +=
      RatingWords(
        words: words, framework: explanation.framework, indicator: explanation.indicator, rating: rating
      ).sentences
    if let trace = rating.derivation?.trace {
      lines += ["", words.say("why-steps")]
      lines += RatingTraceWords(words: words, framework: explanation.framework, indicator: explanation.indicator)
        .lines(of: trace).map(step)
    }
    if let place = rating.adoption?.place { lines += ["", words.say("why-adopted-source") + " " + words.place(place)] }
    if let place = rating.place { lines += ["", words.say("why-sources") + " " + words.place(place)] }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func heading(_ explanation: RatingExplanation) -> String {
    words.say(
      "why-heading",
      [
        "entity": .text(explanation.entity.code), "framework": .text(explanation.framework.title),
        "year": .number(explanation.year), "number": .text(explanation.indicator.number),
        "title": .text(explanation.indicator.title),
      ])
  }

  private func step(_ line: RatingTraceWords.Line) -> String {
    let place = line.place.map { " [\(words.place($0))]" } ?? ""
    return String(repeating: "  ", count: line.depth + 1) + "\(line.result): \(line.text)\(place)"
  }
}
