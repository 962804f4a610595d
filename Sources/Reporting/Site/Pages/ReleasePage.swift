import Model

/// The page on the release: what it is, which report it replaces, and which published numbers have changed.
struct ReleasePage {
  let view: ReportView

  private static let maxRows = 300

  private var release: Release { view.report.release }

  var context: [String: Any] {
    let words = view.words
    let replaced = release.replaced
    return [
      "title": words.say("title-release", ["year": .number(view.report.year)]),
      "subtitle": words.say("subtitle-release", ["version": .text(view.report.programVersion)]),
      "facts": facts, "note": release.note ?? false,
      "headline": headline, "has-replaced": replaced != nil,
      "compared": replaced.map {
        words.say(
          "release-compared",
          ["n": .count($0.compared), "added": .count($0.added), "removed": .count($0.removed)])
      } ?? false,
      "rows": (replaced?.changed ?? []).prefix(Self.maxRows).map(row),
      "has-rows": replaced?.changed.isEmpty == false,
      "more": (replaced?.changed.count ?? 0) > Self.maxRows
        ? words.say("more-revisions", ["n": .count((replaced?.changed.count ?? 0) - Self.maxRows)]) : false,
    ]
  }

  private var headline: String {
    guard let replaced = release.replaced else { return view.words.say("headline-release-first") }
    if replaced.changed.isEmpty { return view.words.say("headline-release-same") }
    return view.words.say(
      "headline-release", ["n": .count(replaced.changed.count), "compared": .count(replaced.compared)])
  }

  private var facts: [[String: Any]] {
    let words = view.words
    var facts = [
      ("release-name", release.name ?? words.say("release-not-given")),
      ("release-date", release.date?.description ?? words.say("release-not-given")),
    ]
    if let replaced = release.replaced {
      facts += [
        ("release-replaces", replaced.name ?? words.say("release-unnamed-earlier", ["year": .number(replaced.year)])),
        ("release-replaces-date", replaced.date ?? words.say("release-not-given")),
        ("release-replaces-program", replaced.programVersion), ("release-replaces-hash", replaced.sha256),
      ]
    }
    return facts.map { ["label": words.say($0.0), "value": $0.1] }
  }

  private func row(_ change: FigureRevision) -> [String: Any] {
    let name = change.number
    let words = view.words
    let framework = view.report.frameworks[name.framework]
    var group = name.key
    if name.kind == .distribution, name.grouping == Grouping.system.rawValue { group = words.say("whole-system") }
    if name.kind == .change, name.key.isEmpty { group = words.say("all-indicators") }
    if name.kind == .change || name.grouping == Grouping.indicator.rawValue, let framework,
      framework.position(ofIndicator: name.key) != nil
    {
      group = view.indicatorName(name.key, framework)
    }
    return [
      "framework": framework?.title ?? name.framework, "year": String(name.year),
      "kind": words.say("revised-\(name.kind.name)"), "group": group,
      "measure": measure(name, framework), "before": words.language.grouped(change.before),
      "now": words.language.grouped(change.now),
    ]
  }

  /// The title of a level, or the words that tables or data files use for other measures.
  private func measure(_ name: RevisedNumber, _ framework: Framework?) -> String {
    if let level = framework?.scale.levels.first(where: { $0.code == name.measure }) { return level.title }
    let isKnown = view.words.contains("revised-measure-\(name.measure)")
    return isKnown ? view.words.say("revised-measure-\(name.measure)") : name.measure
  }
}
