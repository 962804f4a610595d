import Model

/// The chapter on one kind of work: all its ratings together, and each of its indicators.
struct WorkChapter {
  let view: ReportView
  let edition: ReportEdition
  let kind: WorkKind

  var context: [String: Any] {
    let framework = edition.framework
    let name = view.words.say("work-\(kind.rawValue)")
    let indicators = framework.indicators.filter { $0.work.contains(kind) }
    let all = BarTable.Row(
      label: view.words.say("all-of-kind", ["kind": .text(name)]), link: nil,
      group: view.group(edition, .work, kind.rawValue))
    let rows = indicators.map {
      BarTable.Row(
        label: view.indicatorName($0.number, framework), link: PageLinks.indicator($0.number),
        group: view.group(edition, .indicator, $0.number))
    }
    return [
      "id": "work-\(kind.rawValue)",
      "headline": headline,
      "about": view.words.say("about-work-\(kind.rawValue)"),
      "table": BarTable(view: view, framework: framework).context(
        id: "table-\(kind.rawValue)",
        caption: view.words.say(
          "work-caption",
          ["kind": .text(name), "framework": .text(framework.title), "year": .number(edition.year)]),
        label: view.words.say("column-indicator"), rows: [all] + rows, root: ""),
    ]
  }

  private var headline: Sentence {
    let met = view.metValues(view.group(edition, .work, kind.rawValue), edition.framework)
    if met.isEmpty { return view.words.say("headline-work-\(kind.rawValue)-unrated", figures: [:]) }
    return view.words.say("headline-work-\(kind.rawValue)", figures: ["percent": met.percent])
  }
}
