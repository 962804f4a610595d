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
    }
    if !units.isEmpty {
      lines += ["", words.say("way-units", ["n": .count(units.count)])]
      lines += units.map { line(of: $0, words) }
    }
    lines += ["", recountText(words)] + differences.map { line(of: $0, words) }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func recountText(_ words: Catalogue) -> String {
    guard let recounted else { return words.say("way-not-recounted") }
    let value = Self.text(recounted)
    return words.say(differences.isEmpty ? "way-recounted" : "way-recounted-otherwise", ["value": .text(value)])
  }

  private static func text(_ value: FigureValue) -> String {
    guard let part = value.numerator, let whole = value.denominator else { return value.plainText }
    return "\(value.plainText) (\(part)/\(whole))"
  }

  private func line(of difference: Difference, _ words: Catalogue) -> String {
    words.say(
      "way-difference",
      [
        "place": .text(words.place(file: difference.file, line: difference.line)),
        "published": .text(difference.published), "recounted": .text(difference.recounted),
      ])
  }

  private func line(of unit: Unit, _ words: Catalogue) -> String {
    let others = unit.entities.filter { $0 != unit.judge }
    let name =
      others.isEmpty
      ? unit.judge
      : words.say("way-unit-shared", ["judge": .text(unit.judge), "entities": .text(words.row(others))])
    let difference = unit.difference.map { ": \($0 > 0 ? "+" : "")\($0)" } ?? ""
    return "  \(words.say("way-mark-\(unit.part.rawValue)")) \(name)\(difference)"
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
}
