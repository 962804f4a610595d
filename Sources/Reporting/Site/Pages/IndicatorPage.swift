import Model
import Words

/// The page of one indicator in the report's year.
struct IndicatorPage {
  let view: ReportView
  let edition: ReportEdition
  let position: Int
  /// From whom others may learn; nil to leave it out.
  var exemplars: Exemplars?

  private var indicator: Indicator { edition.framework.indicators[position] }
  private var framework: Framework { edition.framework }

  var path: String { PageLinks.indicator(indicator.number) }

  var context: [String: Any] {
    let words = view.words
    let group = view.group(edition, .indicator, indicator.number)
    let met = view.metValues(group, framework)
    let change = IndicatorChange(view: view, edition: edition, position: position)
    let named: [String: WordValue] = [
      "number": .text(indicator.number), "framework": .text(framework.title), "year": .number(edition.year),
    ]
    return [
      "title": words.say("indicator-name", ["number": .text(indicator.number), "title": .text(indicator.title)]),
      "subtitle": words.say(
        "subtitle-indicator", ["framework": .text(framework.title), "area": .text(indicator.area)]),
      "work": words.say(
        "indicator-work",
        [
          "kinds": .text(
            words.language.list(
              WorkKind.allCases.filter(indicator.work.contains).map { words.say("work-\($0.rawValue)") }))
        ]),
      "about": indicator.about, "definition-source": indicator.source, "fingerprint": indicator.fingerprint,
      "headline": words.say(
        met.isEmpty ? "headline-indicator-unrated" : "headline-indicator",
        figures: [
          "percent": met.percent, "part": met.part, "whole": met.whole, "year": .number(edition.year),
        ]),
      "change": change.yearly ?? false, "overall-change": change.overall ?? false,
      "now": BarTable(view: view, framework: framework).context(
        id: "table-now",
        caption: words.say("indicator-caption", named),
        label: words.say("column-indicator"),
        rows: [BarTable.Row(label: indicator.title, link: nil, group: group)], root: "../"),
      "types": BarTable(view: view, framework: framework).context(
        id: "table-types",
        caption: words.say("indicator-types-caption", named),
        label: words.say("column-type"), rows: typeRows, root: "../"),
      "names-are-here": !view.showsNamesWithFacts, "takes": takes, "has-takes": !takes.isEmpty,
      "requirements": requirements ?? false, "levels": levels, "inputs": inputs,
      "has-inputs": !inputs.isEmpty, "common-inputs": commonInputs, "population": view.population(edition),
      "years": years ?? false,
      "lift": NextLevelRequirements(view: view, edition: edition, indicator: indicator.number).context ?? false,
      "bounds": UncertaintyTable(view: view, edition: edition, indicator: indicator.number).context ?? false,
      "learn": exemplars.flatMap { ExemplarTable(exemplars: $0).context(at: position) } ?? false,
      "learn-caption": words.say("learn-caption", named), "earlier": earlier,
      "has-earlier": !earlier.isEmpty,
      "all": all, "all-title": words.say("indicator-all", ["framework": .text(framework.title)]),
      "previous": neighbour(position - 1), "next": neighbour(position + 1),
    ]
  }

  private var requirements: [String: Any]? {
    let facts = view.facts(edition, indicator.number)
    return RequirementTable(
      view: view, edition: edition, indicator: indicator,
      namesAreLinked: RequirementTable.canLinkAllNames(facts, view, root: "../")
    ).context(root: "../")
  }

  /// The years that are comparable with the report's own year; nil if there are none.
  private var years: [String: Any]? {
    let editions = view.editions.filter { $0.framework.id == framework.id }
    guard editions.count > 1 else { return nil }
    return BarTable(view: view, framework: framework).context(
      id: "table-years",
      caption: view.words.say(
        "indicator-years-caption", ["number": .text(indicator.number), "framework": .text(framework.title)]),
      label: view.words.say("column-year"),
      rows: editions.map {
        BarTable.Row(label: String($0.year), link: nil, group: view.group($0, .indicator, indicator.number))
      }, root: "../")
  }

  /// The requirements of each level, from the highest to the lowest.
  private var takes: [[String: Any]] {
    indicator.levelRules.map { level in
      RatingMark(.level(level.level), scale: framework.scale).context.merging([
        "text": level.text, "unconfirmed": indicator.restsOnUnconfirmed(level.level),
      ]) { own, _ in own }
    }
  }

  /// The distribution of this indicator for each type of entity.
  private var typeRows: [BarTable.Row] {
    view.groups(edition, .type).map(\.key).map { type in
      BarTable.Row(label: type, link: nil, group: view.group(edition, type: type, indicator: position))
    }
  }

  /// The final rating of every entity that reported or was expected to, in the order of `entities.csv`.
  private var ratings: [(String, Rating)] {
    view.cards(edition).map { ($0.entity, $0.ratings[position].final) }
      + edition.coverage.absent.map { ($0, .notReported) }
  }

  /// The marks of ratings that may not be the entities' own.
  private var inputs: [[String: Any]] {
    let marks = ratings.compactMap { view.inputMark(edition, $0.0, at: position, $0.1) }
    return InputMark.legend(marks, of: ratings.count, view)
  }

  /// Where the framework names a common input for the indicator, and on what source.
  private var commonInputs: [String] {
    framework.commonInputs.filter { $0.indicator == indicator.number && $0.years.contains(edition.year) }.map {
      view.words.say(
        "indicator-common-input",
        ["provider": .text($0.provider), "type": .text($0.type), "source": .text($0.source)])
    }
  }

  private var levels: [[String: Any]] {
    RatingMark.order(framework.scale).compactMap { rating in
      let codes = ratings.filter { $0.1 == rating }.map(\.0)
      guard !codes.isEmpty else { return nil }
      let mark = RatingMark(rating, scale: framework.scale)
      return mark.context.merging([
        "heading": view.words.say(
          "level-heading",
          figures: [
            "title": .text(mark.title),
            "n": .count(
              codes.count,
              view.group(edition, .indicator, indicator.number).map {
                $0.name(.number(of: framework.scale.level(of: rating).code))
              }),
          ]),
        "entities": codes.map { code in
          [
            "code": code, "name": view.name(code),
            "link": view.links.entity(code).map { "../\($0)" } ?? "",
            "input": view.inputMark(edition, code, at: position, rating)?.symbol(view) ?? false,
          ] as [String: Any]
        },
      ]) { own, _ in own }
    }
  }

  /// The indicators of earlier versions that this one continues, with their distributions by year.
  private var earlier: [[String: Any]] {
    view.report.bridges.filter { $0.to == framework.id }.flatMap { bridge in
      bridge.rows.filter { $0.to.contains(indicator.number) }.flatMap { row -> [[String: Any]] in
        guard let framework = view.report.frameworks[bridge.from] else { return [] }
        let kind = view.words.say("bridge-\(row.kind.rawValue)")
        if row.from.isEmpty { return [entry(kind: kind, note: row.note, title: framework.title, table: false)] }
        return row.from.compactMap { number in
          guard let position = framework.position(ofIndicator: number) else { return nil }
          let editions = view.editions.filter { $0.framework.id == framework.id }
          let title = view.words.say(
            "earlier-title",
            [
              "framework": .text(framework.title), "number": .text(number),
              "title": .text(framework.indicators[position].title),
            ])
          let table = BarTable(view: view, framework: framework).context(
            id: "table-earlier-\(number)", caption: title, label: view.words.say("column-year"),
            rows: editions.map {
              BarTable.Row(label: String($0.year), link: nil, group: view.group($0, .indicator, number))
            }, root: "../")
          return entry(kind: kind, note: row.note, title: title, table: editions.isEmpty ? false : table)
        }
      }
    }
  }

  private func entry(kind: String, note: String, title: String, table: Any) -> [String: Any] {
    ["kind": kind, "note": note, "title": title, "table": table]
  }

  /// Links to all indicators of the framework, including this one.
  private var all: [[String: Any]] {
    framework.indicators.indices.map { other in
      [
        "link": "../" + PageLinks.indicator(framework.indicators[other].number),
        "name": view.indicatorName(framework.indicators[other].number, framework), "is-here": other == position,
      ]
    }
  }

  private func neighbour(_ position: Int) -> Any {
    guard framework.indicators.indices.contains(position) else { return false }
    let other = framework.indicators[position]
    return [
      "link": "../" + PageLinks.indicator(other.number),
      "name": view.words.say("indicator-name", ["number": .text(other.number), "title": .text(other.title)]),
    ] as [String: Any]
  }
}
