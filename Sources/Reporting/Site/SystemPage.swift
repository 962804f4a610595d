import Model

/// The first page of a report: the system as a whole.
struct SystemPage {
  let view: ReportView

  var context: [String: Any] {
    let words = view.words
    let year = view.report.year
    var context: [String: Any] = [
      "title": words.say(view.report.isFictional ? "title-fictional" : "title-system", ["year": .number(year)]),
      "year": String(year), "status": view.status,
      "source": view.source, "is-home": true, "points": view.mainPoints.map { ["id": $0.id, "text": $0.text] },
      "has-points": !view.mainPoints.isEmpty, "version": view.report.programVersion,
      "method": methodLines, "definitions": definitionLines,
    ]
    guard let edition = view.report.current, let system = view.system(edition) else {
      context["has-figures"] = false
      return context.merging(empty) { own, _ in own }
    }
    context["has-figures"] = edition.coverage.reported.isEmpty == false
    context["subtitle"] = words.say(
      "subtitle-system",
      [
        "framework": .text(edition.framework.title), "indicators": .count(edition.framework.indicators.count),
        "n": .count(edition.coverage.reported.count),
      ])
    context["tiles"] = tiles(edition, system)
    context["denominators"] = denominators(edition, system)
    context["coverage"] = coverage(edition)
    context["areas"] = bars(
      "areas", edition, .area, caption: "areas-caption", label: "column-area", name: { $0 }, link: { _ in nil })
    context["work"] = WorkKind.allCases.map { workChapter($0, edition) }
    context["trend"] = trend ?? false
    context["change"] = changes ?? false
    context["heat"] = HeatMap(view: view, edition: edition).context
    context["indicators"] = bars(
      "indicators", edition, .indicator, caption: "indicators-caption", label: "column-indicator",
      name: { number in indicatorName(number, edition.framework) }, link: PageLinks.indicator)
    context["types"] = bars(
      "types", edition, .type, caption: "types-caption", label: "column-type", name: { $0 }, link: { _ in nil })
    context["holds-back"] = HoldsBack(view: view, edition: edition).context ?? false
    context["agreement"] = AgreementTable(view: view, edition: edition).context ?? false
    context["headline-areas"] = headline("headline-areas", edition, .area) { $0 }
    context["headline-indicators"] = headline("headline-indicators", edition, .indicator) {
      indicatorName($0, edition.framework)
    }
    context["headline-types"] = headline("headline-types", edition, .type) { $0 }
    context["population"] = words.say(
      "population",
      [
        "n": .count(edition.coverage.reported.count), "year": .number(edition.year),
        "framework": .text(edition.framework.title),
      ])
    return context
  }

  /// What templates ask for and a report without figures does not have.
  private var empty: [String: Any] {
    ["subtitle": view.words.say("no-figures"), "coverage": false]
  }

  private func tiles(_ edition: ReportEdition, _ system: GroupDistribution) -> [[String: Any]] {
    let met = view.met(system.distribution, edition.framework)
    let highest = view.highest(system.distribution, edition.framework)
    let reported = edition.coverage.reported.count
    return [
      [
        "value": view.words.language.grouped(reported), "figure": FigureID.coverage(edition.coverage, "reported"),
        "label": view.words.say(
          "tile-reported",
          ["n": .count(reported), "expected": .count(reported + edition.coverage.absent.count)]),
      ],
      [
        "value": view.words.language.percent(met), "figure": FigureID.of(system, "meets-or-exceeds"),
        "label": view.words.say("tile-met", ["part": .count(met.part), "whole": .count(met.whole)]),
      ],
      [
        "value": view.words.language.percent(highest), "figure": FigureID.of(system, "exceeds"),
        "label": view.words.say("tile-exceeds", ["part": .count(highest.part), "whole": .count(highest.whole)]),
      ],
    ]
  }

  private func denominators(_ edition: ReportEdition, _ system: GroupDistribution) -> [[String: Any]] {
    let distribution = system.distribution
    return Denominator.allCases.map { denominator in
      let whole = distribution.total(denominator)
      let met = Share(distribution.atLeast(edition.framework.scale.requirementsMetFrom), of: whole)
      let highest = Share(distribution.levels.last ?? 0, of: whole)
      return [
        "name": view.words.say("denominator-\(denominator.rawValue)"),
        "whole": view.words.language.grouped(whole), "met": view.words.language.percent(met),
        "highest": view.words.language.percent(highest),
        "met-figure": FigureID.of(system, "meets-or-exceeds-of-\(denominator.rawValue)"),
        "highest-figure": FigureID.of(system, "exceeds-of-\(denominator.rawValue)"),
        "is-default": denominator == edition.framework.denominator,
      ]
    }
  }

  private func coverage(_ edition: ReportEdition) -> [String: Any] {
    let words = view.words
    let rows = view.report.editions.map { edition in
      [
        "year": String(edition.year), "framework": edition.framework.title,
        "reported": words.language.grouped(edition.coverage.reported.count),
        "figure": FigureID.coverage(edition.coverage, "reported"),
        "expected": words.language.grouped(edition.coverage.reported.count + edition.coverage.absent.count),
        "absent": links(edition.coverage.absent), "first": links(edition.coverage.firstTime),
        "has-absent": !edition.coverage.absent.isEmpty, "has-first": !edition.coverage.firstTime.isEmpty,
      ] as [String: Any]
    }
    return [
      "headline": words.say(
        "headline-coverage",
        [
          "n": .count(edition.coverage.reported.count), "year": .number(edition.year),
          "expected": .count(edition.coverage.reported.count + edition.coverage.absent.count),
        ]),
      "caption": words.say("coverage-caption"), "rows": rows,
    ]
  }

  private func links(_ codes: [String]) -> [[String: Any]] {
    codes.map { code in
      ["code": code, "name": view.name(code), "link": view.links.entity(code) ?? ""]
    }
  }

  private func workChapter(_ kind: WorkKind, _ edition: ReportEdition) -> [String: Any] {
    let framework = edition.framework
    let name = view.words.say("work-\(kind.rawValue)")
    let indicators = framework.indicators.filter { $0.work.contains(kind) }
    let share = view.group(edition, .work, kind.rawValue).map { view.met($0.distribution, framework) }
    let all = BarTable.Row(
      label: view.words.say("all-of-kind", ["kind": .text(name)]), link: nil,
      group: view.group(edition, .work, kind.rawValue))
    let rows = indicators.map {
      BarTable.Row(
        label: indicatorName($0.number, framework), link: PageLinks.indicator($0.number),
        group: view.group(edition, .indicator, $0.number))
    }
    return [
      "id": "work-\(kind.rawValue)",
      "headline": view.words.say(
        "headline-work-\(kind.rawValue)", ["percent": .percent(share ?? Share(0, of: 0))]),
      "about": view.words.say("about-work-\(kind.rawValue)"),
      "table": BarTable(view: view, framework: framework).context(
        id: "table-\(kind.rawValue)",
        caption: view.words.say("work-caption", ["kind": .text(name), "year": .number(edition.year)]),
        label: view.words.say("column-indicator"), rows: [all] + rows, root: ""),
    ]
  }

  private func bars(
    _ id: String, _ edition: ReportEdition, _ grouping: Grouping, caption: String, label: String,
    name: (String) -> String, link: (String) -> String?
  ) -> [String: Any] {
    BarTable(view: view, framework: edition.framework).context(
      id: "table-\(id)",
      caption: view.words.say(
        caption, ["year": .number(edition.year), "framework": .text(edition.framework.title)]),
      label: view.words.say(label),
      rows: view.groups(edition, grouping).map {
        BarTable.Row(label: name($0.key), link: link($0.key), group: $0)
      }, root: "")
  }

  private var trend: [String: Any]? {
    let points = view.report.editions.compactMap { edition in
      view.system(edition).map { TrendChart.Point(edition: edition, group: $0) }
    }
    return TrendChart(view: view, points: points).context(id: "trend", caption: view.words.say("trend-caption"))
      .map { $0.merging(["headline": trendHeadline]) { own, _ in own } }
  }

  private var trendHeadline: String {
    let frameworks = view.report.editions.map(\.framework.id).uniqued
    return view.words.say(frameworks.count > 1 ? "headline-trend-break" : "headline-trend")
  }

  private var changes: [String: Any]? {
    guard let change = view.report.figures.changes.last, let framework = view.report.frameworks[change.framework]
    else { return nil }
    let total = change.total
    return ChangeTable(view: view, change: change, framework: framework).context(id: "table-change").merging([
      "headline": view.words.say(
        "headline-change",
        [
          "from": .number(change.from), "to": .number(change.to), "improved": .count(total.improved),
          "worsened": .count(total.worsened), "n": .count(total.compared),
        ]),
      "note": view.words.say(
        change.to == view.report.year ? "change-note" : "change-note-earlier",
        ["framework": .text(framework.title), "to": .number(change.to)]),
    ]) { own, _ in own }
  }

  /// A headline that names the highest and the lowest group, or states the subject where they are not alone there.
  private func headline(
    _ key: String, _ edition: ReportEdition, _ grouping: Grouping, name: (String) -> String
  ) -> String {
    let shares = view.groups(edition, grouping).map { ($0.key, view.met($0.distribution, edition.framework)) }
      .filter { $0.1.whole > 0 }
    let percents = shares.compactMap(\.1.roundedPercent)
    guard let most = percents.max(), let least = percents.min(), most > least,
      percents.count(where: { $0 == most }) == 1, percents.count(where: { $0 == least }) == 1,
      let top = shares.first(where: { $0.1.roundedPercent == most }),
      let bottom = shares.first(where: { $0.1.roundedPercent == least })
    else { return view.words.say("\(key)-plain") }
    return view.words.say(
      key,
      [
        "top": .text(name(top.0)), "top-percent": .percent(top.1), "bottom": .text(name(bottom.0)),
        "bottom-percent": .percent(bottom.1),
      ])
  }

  private func indicatorName(_ number: String, _ framework: Framework) -> String {
    let title = framework.position(ofIndicator: number).map { framework.indicators[$0].title } ?? ""
    return view.words.say("indicator-name", ["number": .text(number), "title": .text(title)])
  }

  private var methodLines: [String] {
    let words = view.words
    var lines = [
      "method-claimed", "method-derived", "method-denominator", "method-outside", "method-pooled", "method-rounding",
      "method-change",
      "method-break", "method-work", "method-expected",
    ].map { words.say($0) }
    for reason in LeftOut.Reason.allCases {
      let rows = view.report.leftOut.filter { $0.reason == reason }
      guard !rows.isEmpty else { continue }
      let names = rows.map { "\($0.entity) \($0.year)" }.uniqued
      lines.append(
        words.say(
          "method-left-out-\(reason.rawValue)",
          ["n": .count(rows.count), "names": .text(words.language.list(Array(names.prefix(12))))]))
    }
    return lines
  }

  private var definitionLines: [[String: Any]] {
    view.report.editions.map(\.framework.id).uniqued.compactMap { view.report.frameworks[$0] }.map { framework in
      [
        "title": framework.title, "about": framework.about, "source": framework.source,
        "fingerprint": framework.fingerprint,
      ]
    }
  }
}
