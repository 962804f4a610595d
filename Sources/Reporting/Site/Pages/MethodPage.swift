import Model

/// The page that explains in full how figures are calculated.
struct MethodPage {
  let view: ReportView

  var context: [String: Any] {
    let words = view.words
    return [
      "title": words.say("title-method"), "subtitle": words.say("subtitle-method"),
      "chapters": MethodNotes(view: view).chapters, "shares": shares ?? false, "bridges": bridges,
      "has-bridges": !bridges.isEmpty, "frameworks": frameworks, "grouping": grouping ?? false,
      "what-if": view.current.flatMap { WhatIfTable(view: view, edition: $0).context } ?? false,
      "published": PublishedShareTable(view: view).context ?? false, "movers": movers, "has-movers": !movers.isEmpty,
      "scales": ScaleTable.tables(usedFrameworks, view: view).enumerated().map { $1.context(id: "scale-\($0 + 1)") },
      "inputs": words.say(
        "method-inputs",
        ["n": .count(view.report.inputs.count), "definitions": .count(view.report.definitions.count)]),
    ]
  }

  private var movers: [[String: Any]] {
    view.current.map { MoverTable(view: view, edition: $0).tables } ?? []
  }

  /// The formula of the main share, with this year's numbers.
  private var shares: [String: Any]? {
    guard let edition = view.current, let system = view.system(edition), system.distribution.rated > 0 else {
      return nil
    }
    let framework = edition.framework
    let words = view.words
    let met = view.metValues(system, framework)
    let levels = framework.scale.levels.enumerated()
    return [
      "formula": words.say(
        "method-formula",
        [
          "met": .text(
            words.language.list(levels.filter { $0.offset >= framework.scale.lowestMetLevel }.map(\.element.title))
          ),
          "denominator": .text(words.say("denominator-\(framework.denominator.rawValue)")),
        ]),
      "example": words.say(
        "method-example",
        figures: [
          "year": .number(edition.year), "part": met.part, "whole": met.whole,
          "terms": .text(
            words.sum(levels.map { words.language.grouped(system.distribution.levels[$0.offset]) })),
          "percent": met.percent,
        ]),
      "denominators": KeyFigures(view: view, edition: edition, system: system).denominators,
      "year-text": words.say(
        "denominators-caption", ["year": .number(edition.year), "framework": .text(framework.title)]),
    ]
  }

  private var usedFrameworks: [Framework] {
    view.editions.map(\.framework.id).removingDuplicates.compactMap { view.report.frameworks[$0] }
  }

  private var bridges: [[String: Any]] {
    let used = Set(usedFrameworks.map(\.id))
    return view.report.bridges.filter { used.contains($0.from) && used.contains($0.to) }.compactMap { bridge in
      guard let from = view.report.frameworks[bridge.from], let to = view.report.frameworks[bridge.to] else {
        return nil
      }
      return [
        "id": "bridge-\(PageLinks.fragment(bridge.from))-\(PageLinks.fragment(bridge.to))",
        "caption": view.words.say("bridge-caption", ["from": .text(from.title), "to": .text(to.title)]),
        "from": from.title, "to": to.title, "source": bridge.source, "fingerprint": bridge.fingerprint,
        "rows": bridge.rows.map { row in
          [
            "from": names(row.from, from), "to": names(row.to, to),
            "kind": view.words.say("bridge-\(row.kind.rawValue)"), "note": row.note,
          ]
        },
      ]
    }
  }

  private func names(_ numbers: [String], _ framework: Framework) -> String {
    numbers.isEmpty ? "–" : view.words.language.list(numbers.map { view.indicatorName($0, framework) })
  }

  private var frameworks: [[String: Any]] {
    usedFrameworks.map { framework in
      let years = view.editions.filter { $0.framework.id == framework.id }.map { String($0.year) }
      return [
        "title": framework.title, "about": framework.about, "source": framework.source,
        "fingerprint": framework.fingerprint,
        "years": view.words.say("method-years", ["years": .text(view.words.language.list(years))]),
      ]
    }
  }

  /// The area, kinds of work and definition file of each indicator of the year.
  private var grouping: [String: Any]? {
    guard let framework = view.current?.framework else { return nil }
    return [
      "caption": view.words.say("grouping-caption", ["framework": .text(framework.title)]),
      "rows": framework.indicators.map { indicator in
        [
          "name": view.indicatorName(indicator.number, framework), "link": PageLinks.indicator(indicator.number),
          "area": indicator.area,
          "kinds": view.words.language.list(
            WorkKind.allCases.filter(indicator.work.contains).map { view.words.say("work-\($0.rawValue)") }),
          "file": indicator.file, "fingerprint": indicator.fingerprint,
        ]
      },
    ]
  }
}
