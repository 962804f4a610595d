import Formats
import Model
import Words

extension Rescoring {
  /// How often each level of either scale is the rating, before and after, where both are known.
  ///
  /// What stays open in another version is not counted.
  package var levels: [(code: String, before: Int, after: Int)] {
    let both = rows.filter { $0.after != nil && !$0.before.isEmpty && $0.verdict != .open }
    let ratings = framework.scale.levels.indices.map(Rating.level) + [.notApplicable]
    let codes = ratings.map { framework.scale.level(of: $0).code }
    let further = other.scale.levels.map(\.code).filter { !codes.contains($0) }
    return (codes + further).map { code in
      (
        code, both.reduce(0) { $0 + $1.before.count { framework.scale.level(of: $0).code == code } },
        both.count { $0.after.map { other.scale.level(of: $0).code } == code }
      )
    }
  }

  package func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }

  private func before(_ row: Row) -> [String] { row.before.map { framework.scale.level(of: $0).code } }

  private func after(_ row: Row) -> String? { row.after.map { other.scale.level(of: $0).code } }

  /// What changes, line by line, the levels before and after, and what cannot be told.
  package func text(_ words: Catalogue, with: [String]) -> String {
    var lines = [
      words.say(
        "score-with-heading",
        [
          "framework": .text(framework.title), "year": .number(year),
          "with": .text(words.language.list(with.map { VisibleText.onOneLine($0) })),
        ])
    ]
    for row in rows where row.verdict == .changed {
      lines.append(
        "  "
          + words.say(
            row.isProvisional ? "score-change-provisional" : "score-change",
            [
              "entity": .text(row.entity), "indicator": .text(row.indicators.joined(separator: " + ")),
              "other": .text(row.other ?? ""),
              "before": .text(row.before.isEmpty ? words.say("score-none") : before(row).joined(separator: " + ")),
              "after": .text(after(row) ?? ""),
            ]))
    }
    lines += levels.filter { $0.before + $0.after > 0 }.map { level in
      words.say(
        "score-level", ["level": .text(level.code), "before": .count(level.before), "after": .count(level.after)])
    }
    lines += Verdict.allCases.filter { count($0) > 0 }.map {
      words.say("score-verdict-\($0.rawValue)", ["n": .count(count($0))])
    }
    if rows.isEmpty { lines.append(words.say("score-nothing")) }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  package var csv: String {
    var csv = CSVText()
    csv.row(["entity", "indicator", "other_indicator", "before", "after", "provisional", "verdict"])
    for row in rows {
      csv.row([
        row.entity, row.indicators.joined(separator: " + "), row.other ?? "", before(row).joined(separator: " + "),
        after(row) ?? "", row.isProvisional ? "yes" : "no", row.verdict.rawValue,
      ])
    }
    return VisibleText.escaped(csv.text)
  }

  package var json: String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("framework", framework.id)
      json.member("other_framework", other.id)
      json.member("year", year)
      json.member("levels", array: levels) { json, level in
        json.object {
          $0.member("level", level.code)
          $0.member("before", level.before)
          $0.member("after", level.after)
        }
      }
      json.member("ratings", array: rows) { json, row in
        json.object {
          $0.member("entity", row.entity)
          $0.member("indicators", strings: row.indicators)
          $0.member("other_indicator", row.other)
          $0.member("before", strings: before(row))
          $0.member("after", after(row))
          $0.member("provisional", row.isProvisional)
          $0.member("verdict", row.verdict.rawValue)
        }
      }
    }
    return json.text + "\n"
  }
}
