import Formats
import Model
import Words

extension ReportVerification {
  /// One line for each difference, then how much was compared.
  package func text(_ words: Catalogue) -> String {
    let lines = differences.map { VisibleText.onOneLine(Self.line($0, words)) }
    let summary = words.say(
      differences.isEmpty ? "verify-agrees" : differsInWordingOnly ? "verify-wording-differs" : "verify-differs",
      [
        "n": .count(differences.count), "files": .text(words.say("files", ["n": .count(fileCount)])),
        "figures": .text(words.say("verify-figures", ["n": .count(figureCount)])),
      ])
    let program = otherProgram.map {
      words.say("verify-other-program", ["published": .text($0.published), "own": .text($0.own)])
    }
    return (lines + [summary] + (program.map { [VisibleText.onOneLine($0)] } ?? [])).joined(separator: "\n") + "\n"
  }

  private static func line(_ difference: ReportDifference, _ words: Catalogue) -> String {
    return words.say(
      "verify-\(difference.kind.rawValue)",
      [
        "place": .text(words.place(file: difference.file, line: difference.line)),
        "figure": .text(difference.figure ?? ""),
        "published": .text(difference.published ?? words.say("verify-nothing")),
        "recomputed": .text(difference.recomputed ?? words.say("verify-nothing")),
      ])
  }

  /// The verification as JSON, for other programs.
  package var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("agrees", differences.isEmpty)
      json.member("figures_agree", differences.isEmpty || differsInWordingOnly)
      if let otherProgram {
        json.member("published_by", otherProgram.published)
        json.member("verified_by", otherProgram.own)
      }
      json.member("files", fileCount)
      json.member("figures", figureCount)
      json.member("differences", array: differences) { json, difference in
        json.object {
          $0.member("kind", difference.kind.rawValue)
          $0.member("file", difference.file)
          $0.member("line", difference.line)
          $0.member("figure", difference.figure)
          $0.member("published", difference.published)
          $0.member("recomputed", difference.recomputed)
        }
      }
    }
    return json.text + "\n"
  }
}
