import Model

/// How far claimed and derived ratings agree, by indicator.
struct AgreementTable {
  let view: ReportView
  let edition: ReportEdition

  /// Nil if no rating of the year is both claimed and derived.
  var context: [String: Any]? {
    let rows = view.report.figures.agreements.filter {
      $0.year == edition.year && $0.framework == edition.framework.id
    }
    guard !rows.isEmpty else { return nil }
    let words = view.words
    let all = AgreementCounts.all(rows)
    let open = all.counts[.open] ?? 0
    return [
      "headline": words.say(
        open == all.total ? "headline-agreement-open" : "headline-agreement",
        figures: [
          "n": .count(all.total, all.name(.ratings)), "open": .count(open, all.name(.agreement(.open))),
          "same": .count(all.counts[.same] ?? 0, all.name(.agreement(.same))),
        ]),
      "caption": words.say(
        "agreement-caption", ["framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "columns": Agreement.allCases.map { words.say("agreement-\($0.rawValue)") },
      "rows": rows.map { row in
        [
          "name": view.indicatorName(row.indicator, edition.framework), "link": PageLinks.indicator(row.indicator),
          "cells": Agreement.allCases.map { agreement in
            [
              "count": words.language.grouped(row.counts[agreement] ?? 0),
              "figure": row.name(.agreement(agreement)).text,
            ]
          },
        ] as [String: Any]
      },
    ]
  }
}
