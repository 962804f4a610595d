import Model

/// Who reported and who was expected to report, by year.
struct CoverageTable {
  let view: ReportView
  let edition: ReportEdition

  var context: [String: Any] {
    let words = view.words
    return [
      "headline": words.say(
        "headline-coverage",
        figures: [
          "n": view.reported(edition), "year": .number(edition.year), "expected": view.expected(edition),
        ]),
      "caption": words.say("coverage-caption"), "has-list": view.report.outsideList != nil,
      "list-notes": listNotes,
      "note": words.say(view.report.isFictional ? "coverage-note-fictional" : "coverage-note"),
      "rows": years.flatMap { year in
        let rows = view.editions.filter { $0.year == year }.map(row)
        return rows.isEmpty ? [empty(year)] : rows
      },
    ]
  }

  /// The years from first to last, including years between them for which nothing was reported.
  private var years: ClosedRange<Int> {
    let years = view.editions.map(\.year)
    return (years.min() ?? edition.year)...(years.max() ?? edition.year)
  }

  private func row(_ edition: ReportEdition) -> [String: Any] {
    let words = view.words
    return [
      "is-empty": false, "year": String(edition.year), "framework": edition.framework.title,
      "reported": words.language.grouped(edition.coverage.reported.count),
      "figure": edition.coverage.name(.reported).text,
      "expected": words.language.grouped(edition.coverage.reported.count + edition.coverage.absent.count),
      "expected-figure": edition.coverage.name(.expected).text,
      "absent": links(edition.coverage.absent), "first": links(edition.coverage.firstTime),
      "listed": listed(edition.coverage) ?? false,
      "has-absent": !edition.coverage.absent.isEmpty, "has-first": !edition.coverage.firstTime.isEmpty,
      // Before the first year of the data, nobody can have been absent from them.
      "is-start": edition.year == years.lowerBound,
    ]
  }

  /// How the reports compare with a list that was not made from these data.
  private var listNotes: [Sentence] {
    guard let list = view.report.outsideList, let outside = edition.coverage.outside else { return [] }
    let values: [String: SentenceValue] = [
      "list": .text(list.title), "source": .text(list.source), "year": .number(edition.year),
      "n": .count(outside.reported.count, edition.coverage.name(.listedReported)),
      "listed": .count(outside.listedCount, edition.coverage.name(.listed)),
      "names": .text(view.words.language.list(outside.notFound)),
    ]
    return ([outside.notFound.isEmpty ? "coverage-list-all" : "coverage-list"] + ["coverage-list-source"]).map {
      view.words.say($0, figures: values)
    }
  }

  private func listed(_ coverage: Coverage) -> [String: Any]? {
    coverage.outside.map { outside in
      [
        "n": view.words.language.grouped(outside.reported.count), "figure": coverage.name(.listedReported).text,
        "of": view.words.language.grouped(outside.listedCount), "of-figure": coverage.name(.listed).text,
      ]
    }
  }

  private func empty(_ year: Int) -> [String: Any] {
    ["is-empty": true, "year": String(year), "span": view.report.outsideList == nil ? "5" : "6"]
  }

  private func links(_ codes: [String]) -> [[String: Any]] {
    codes.map { code in
      ["code": code, "name": view.name(code), "link": view.links.entity(code) ?? ""]
    }
  }
}
