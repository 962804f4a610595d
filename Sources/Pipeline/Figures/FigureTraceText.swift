import Formats
import Model
import Words

extension FigureTrace {
  /// The way to the rows as lines to read.
  package func text(_ words: Catalogue) -> String {
    var lines = [figure.id, "  " + words.say("way-value", ["value": .text(shown(words))])]
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
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  private func shown(_ words: Catalogue) -> String {
    figure.value.isEmpty ? words.say("way-no-value") : figure.value + (figure.denominator == nil ? "" : "%")
  }

  private func line(of cell: Cell, _ words: Catalogue) -> String {
    let place = cell.place.map { place in
      let file = VisibleText.onOneLine(place.file)
      return place.line.map { words.say("why-place", ["file": .text(file), "line": .number($0)]) } ?? file
    }
    let name = [String(cell.year), cell.entity, cell.indicator].filter { !$0.isEmpty }.joined(separator: " ")
    return "  \(words.say("way-mark-\(cell.part.rawValue)")) \(name): \(cell.rating)"
      + (place.map { " [\($0)]" } ?? "")
  }

  /// The way to the rows for other programs.
  package var json: String {
    var json = JSONText(indented: true)
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
          $0.member("year", cell.year)
          $0.member("entity", cell.entity)
          $0.member("indicator", cell.indicator.isEmpty ? nil : cell.indicator)
          $0.member("rating", cell.rating)
          $0.member("part", cell.part.rawValue)
          $0.member("file", cell.place?.file)
          $0.member("line", cell.place?.line)
          $0.member("file_sha256", cell.sha256)
        }
      }
    }
    return json.text + "\n"
  }
}
