import Model

/// The first page of a report: the UN system as a whole.
struct SystemPage {
  let view: ReportView

  var context: [String: Any] {
    let words = view.words
    let year = view.report.year
    var context: [String: Any] = [
      "title": words.say(view.report.isFictional ? "title-fictional" : "title-system", ["year": .number(year)]),
      "points": view.mainPoints.map { ["id": $0.id, "sentence": $0.sentence] },
      "has-points": !view.mainPoints.isEmpty, "has-trend": view.hasTrend,
      "cautions": MethodNotes(view: view).cautions,
    ]
    guard let edition = view.current, let system = view.system(edition) else {
      context["has-figures"] = false
      return context.merging(empty) { own, _ in own }
    }
    context["has-figures"] = view.hasFigures
    context["subtitle"] =
      view.hasFigures
      ? words.say(
        "subtitle-system",
        figures: [
          "framework": .text(edition.framework.title), "indicators": .count(edition.framework.indicators.count),
          "n": view.reported(edition),
        ]) : words.say("no-figures", figures: [:])
    context["tiles"] = KeyFigures(view: view, edition: edition, system: system).tiles
    context["denominators"] = KeyFigures(view: view, edition: edition, system: system).denominators
    context["denominators-caption"] = words.say(
      "denominators-caption", ["year": .number(edition.year), "framework": .text(edition.framework.title)])
    context["coverage"] = CoverageTable(view: view, edition: edition).context
    context["areas"] = bars(
      "areas", edition, .area, caption: "areas-caption", label: "column-area", name: { $0 }, link: { _ in nil })
    context["work"] = WorkKind.allCases.map { WorkChapter(view: view, edition: edition, kind: $0).context }
    context["companions"] = view.report.companionEditions.map { CompanionPage(view: view, edition: $0).summary }
    context["trend"] = trend ?? false
    context["changes"] = [
      view.report.overallChange.map { changes($0, id: "table-overall-change", isOverall: true) },
      view.report.lastChange.map { changes($0, id: "table-change", isOverall: false) },
    ].compactMap { $0 ?? nil }
    context["decomposition"] = decomposition ?? false
    context["bounds"] = UncertaintyTable(view: view, edition: edition).context ?? false
    context["directory"] = EntityDirectory(view: view, edition: edition).context
    context["indicators"] = bars(
      "indicators", edition, .indicator, caption: "indicators-caption", label: "column-indicator",
      name: { number in view.indicatorName(number, edition.framework) }, link: PageLinks.indicator)
    context["types"] = bars(
      "types", edition, .type, caption: "types-caption", label: "column-type", name: { $0 }, link: { _ in nil })
    context["holds-back"] = NextLevelRequirements(view: view, edition: edition).context ?? false
    context["agreement"] = AgreementTable(view: view, edition: edition).context ?? false
    context["headline-areas"] = headline("headline-areas", edition, .area) { $0 }
    context["headline-indicators"] = headline("headline-indicators", edition, .indicator) {
      view.indicatorName($0, edition.framework)
    }
    context["headline-types"] = headline("headline-types", edition, .type) { $0 }
    context["population"] = view.population(edition)
    return context
  }

  /// Empty values that the templates need in a report without figures.
  private var empty: [String: Any] {
    ["subtitle": view.words.say("no-figures", figures: [:]), "coverage": false]
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
    let points = view.report.mainEditions.compactMap { edition in
      view.system(edition).map { TrendChart.Point(edition: edition, group: $0) }
    }
    return TrendChart(view: view, points: points).context(id: "trend", caption: view.words.say("trend-caption"))
      .map { $0.merging(["headline": trendHeadline]) { own, _ in own } }
  }

  /// States whether the share rose or fell, if all years use one framework and the change has a direction.
  private var trendHeadline: Sentence {
    let frameworks = view.report.mainEditions.map(\.framework.id).removingDuplicates
    if frameworks.count > 1 { return view.words.say("headline-trend-break", figures: [:]) }
    guard let change = view.overallShareChange ?? view.shareChange, change.to == view.report.year,
      let direction = change.statement.direction
    else { return view.words.say("headline-trend", figures: [:]) }
    return view.words.say("headline-trend-\(direction.rawValue)", figures: change.values)
  }

  private func changes(_ change: Change, id: String, isOverall: Bool) -> [String: Any]? {
    guard let framework = view.report.frameworks[change.framework] else { return nil }
    let values = ["framework": .text(framework.title), "from": .number(change.from), "to": .number(change.to)]
      .merging(view.movementValues(change)) { own, _ in own }
    let isEarlier = change.to != view.report.year
    return ChangeTable(view: view, change: change, framework: framework).context(id: id).merging([
      "headline": view.words.say("headline-change", figures: values),
      "note": view.words.say(
        isEarlier && !isOverall ? "change-note-earlier" : "change-note",
        ["framework": .text(framework.title), "to": .number(change.to)]),
    ]) { own, _ in own }
  }

  /// The parts of the latest change in the report's main series.
  private var decomposition: [String: Any]? {
    guard let change = view.report.lastChange else { return nil }
    return view.report.figures.decompositions.last {
      $0.framework == change.framework && $0.from == change.from && $0.to == change.to
    }.map { DecompositionTable(view: view, decomposition: $0).context }
  }

  /// A headline naming the highest and lowest groups; a neutral one if either is tied.
  private func headline(
    _ key: String, _ edition: ReportEdition, _ grouping: Grouping, name: (String) -> String
  ) -> Sentence {
    let groups = view.groups(edition, grouping)
    guard let (top, bottom) = view.extremes(of: groups, edition.framework) else {
      return view.words.say("\(key)-plain", figures: [:])
    }
    let (most, least) = (
      view.metValues(groups[top], edition.framework), view.metValues(groups[bottom], edition.framework)
    )
    return view.words.say(
      key,
      figures: [
        "top": .text(name(groups[top].key)), "top-percent": most.percent, "bottom": .text(name(groups[bottom].key)),
        "bottom-percent": least.percent,
      ])
  }
}
