import Model

/// Who reported in each year, and who was expected to.
struct CoverageTable {
  let view: ReportView
  let edition: ReportEdition

  var context: [String: Any] {
    let words = view.words
    let rows = view.editions.map { edition in
      [
        "year": String(edition.year), "framework": edition.framework.title,
        "reported": words.language.grouped(edition.coverage.reported.count),
        "figure": FigureID.coverage(edition.coverage, "reported"),
        "expected": words.language.grouped(edition.coverage.reported.count + edition.coverage.absent.count),
        "expected-figure": FigureID.coverage(edition.coverage, "expected"),
        "absent": links(edition.coverage.absent), "first": links(edition.coverage.firstTime),
        "has-absent": !edition.coverage.absent.isEmpty, "has-first": !edition.coverage.firstTime.isEmpty,
      ] as [String: Any]
    }
    return [
      "headline": words.say(
        "headline-coverage",
        figures: [
          "n": view.reported(edition), "year": .number(edition.year), "expected": view.expected(edition),
        ]),
      "caption": words.say("coverage-caption"), "rows": rows,
    ]
  }

  private func links(_ codes: [String]) -> [[String: Any]] {
    codes.map { code in
      ["code": code, "name": view.name(code), "link": view.links.entity(code) ?? ""]
    }
  }
}
