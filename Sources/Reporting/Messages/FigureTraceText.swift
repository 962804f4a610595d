import Formats
import Model
import Words

extension FigureTrace {
  /// The trace from the figure to its rows, as text.
  package func text(_ words: Catalogue) -> String {
    var lines = [figure.id, "  " + words.say("way-value", ["value": .text(valueText(words))])]
    if let numerator = figure.numerator, let denominator = figure.denominator {
      lines.append(
        "  " + words.say("way-share", ["part": .count(numerator), "whole": .count(denominator)]))
    }
    if !figure.counts.isEmpty {
      lines.append("  " + words.say("way-counts", ["ratings": .text(words.language.list(figure.counts))]))
    }
    if !figure.of.isEmpty {
      lines.append("  " + words.say("way-of", ["ratings": .text(words.language.list(figure.of))]))
    }
    lines += ["", words.say("way-definitions")]
    lines += definitions.map { "  \($0.indicator)  \($0.file)  \($0.sha256)" }
    lines += ["", words.say("way-cells", ["n": .count(cells.count)])]
    lines += cells.map { line(of: $0, words) }
    if !movements.isEmpty {
      lines += ["", words.say("way-movements", ["n": .count(movements.count)])]
      lines += movements.map { line(of: $0, words) }
      // A sign test depends on pairs of ratings and does not name entities.
      if movements.allSatisfy({ $0.part == .notAttributable }) { lines += ["", words.say("way-units")] }
    }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func valueText(_ words: Catalogue) -> String {
    figure.value.isEmpty ? words.say("way-no-value") : figure.value + (figure.denominator == nil ? "" : "%")
  }

  private func line(of cell: Cell, _ words: Catalogue) -> String {
    let rating = cell.rating
    let place = rating.place.map(words.place)
    let name = [String(rating.year), rating.entity, rating.indicator].filter { !$0.isEmpty }.joined(separator: " ")
    return "  \(words.say("way-mark-\(cell.part.rawValue)")) \(name): \(rating.code)"
      + (place.map { " [\($0)]" } ?? "")
  }

  private func line(of movement: FigureMovement, _ words: Catalogue) -> String {
    let outcome: String
    if case .notComparable(let reason) = movement.outcome {
      outcome = words.say("way-apart", ["reason": .text(words.say("way-apart-\(reason.rawValue)"))])
    } else {
      outcome = words.say("way-moved-\(movement.outcome.measure.text)")
    }
    let none = words.say("way-no-rating")
    let text = words.say(
      "way-movement",
      [
        "entity": .text(movement.entity), "indicator": .text(movement.indicator),
        "before": .text(movement.before ?? none), "after": .text(movement.after ?? none), "outcome": .text(outcome),
      ])
    return "  \(words.say("way-mark-\(movement.part.rawValue)")) \(text)"
  }

  /// The trace from the figure to its rows as JSON, for other programs.
  package var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("figure", figure.id)
      json.member("value", figure.value)
      json.member("numerator", figure.numerator)
      json.member("denominator", figure.denominator)
      json.member("counts", strings: figure.counts)
      json.member("of", strings: figure.of)
      json.member("definitions", array: definitions) { json, definition in
        json.object {
          $0.member("indicator", definition.indicator)
          $0.member("file", definition.file)
          $0.member("sha256", definition.sha256)
        }
      }
      json.member("cells", array: cells) { json, cell in
        json.object {
          $0.member("year", cell.rating.year)
          $0.member("entity", cell.rating.entity)
          $0.member("indicator", cell.rating.indicator.isEmpty ? nil : cell.rating.indicator)
          $0.member("rating", cell.rating.code)
          $0.member("part", cell.part.rawValue)
          $0.member("file", cell.rating.place?.file)
          $0.member("line", cell.rating.place?.line)
          $0.member("file_sha256", cell.rating.sha256)
          $0.spreadsheetMembers(of: cell.rating.place)
        }
      }
      guard !movements.isEmpty else { return }
      json.member("movements", array: movements) { $0.movement($1) }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func movement(_ movement: FigureMovement) {
    object { json in
      json.member("entity", movement.entity)
      json.member("indicator", movement.indicator)
      json.member("before", movement.before)
      json.member("after", movement.after)
      json.member("outcome", movement.outcome.measure.text)
      if case .notComparable(let reason) = movement.outcome {
        json.member("reason", reason.rawValue)
      }
      json.member("part", movement.part.rawValue)
    }
  }
}
