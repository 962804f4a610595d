import Model

/// Describes the examples of an indicator in sentences.
struct ExampleText {
  let text: IndicatorText

  private var words: Catalogue { text.words }

  var lines: [String] {
    text.indicator.examples.isEmpty
      ? [] : [words.say("show-examples")] + text.indicator.examples.flatMap(lines).map { IndicatorText.indented($0, 1) }
  }

  private func lines(of example: IndicatorExample) -> [String] {
    let rating = text.framework.scale.level(of: example.rating).title
    var lines = [
      words.say(
        example.isProvisional ? "show-example-provisional" : "show-example",
        ["case": .text(example.name), "year": .number(example.year), "rating": .text(rating)])
    ]
    let order = text.indicator.questionIDs.filter { example.answers[$0] != nil }
    lines += order.map { id in
      IndicatorText.indented(
        words.say(
          "show-example-answer",
          ["question": .text(text.rules.name(of: .answer(id))), "value": .text(example.answers[id] ?? "")]), 1)
    }
    if let unmet = example.unmet, !unmet.isEmpty { lines.append(codes("show-example-unmet", unmet)) }
    if let open = example.unanswered, !open.isEmpty { lines.append(codes("show-example-open", open)) }
    return lines
  }

  private func codes(_ key: String, _ codes: [String]) -> String {
    IndicatorText.indented(words.say(key, ["criteria": .text(words.language.list(codes))]), 1)
  }
}
