import Formats
import Model
import Words

extension RatingExplanation {
  /// The explanation as sentences and indented steps.
  package func text(_ words: Catalogue) -> String {
    var lines = [
      words.say(
        "why-heading",
        [
          "entity": .text(entity.code), "framework": .text(framework.title), "year": .number(year),
          "number": .text(indicator.number), "title": .text(indicator.title),
        ]), "",
    ]
    lines += RatingWords(words: words, framework: framework, indicator: indicator, rating: rating).sentences
    if let trace = rating.derivation?.trace {
      lines += ["", words.say("why-steps")]
      for line in TraceWords(words: words, framework: framework, indicator: indicator).lines(of: trace) {
        let place = line.place.map { " [\(Self.place($0, words))]" } ?? ""
        lines.append(String(repeating: "  ", count: line.depth + 1) + "\(line.result): \(line.text)\(place)")
      }
    }
    if let place = rating.adoption?.place {
      lines += ["", words.say("why-adopted-source") + " " + Self.place(place, words)]
    }
    if let place = rating.place { lines += ["", words.say("why-sources") + " " + Self.place(place, words)] }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private static func place(_ place: SourcePlace, _ words: Catalogue) -> String {
    let file = VisibleText.onOneLine(place.file)
    guard let line = place.line else { return file }
    return words.say("why-place", ["file": .text(file), "line": .number(line)])
  }
}
