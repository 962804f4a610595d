import Model

/// What the share of the year would be if ratings were counted in other ways.
struct WhatIfTable {
  let view: ReportView
  let edition: ReportEdition

  private var framework: Framework { edition.framework }

  /// Nil if there is nothing to compare.
  var context: [String: Any]? {
    let cases = view.report.figures.whatIfs.filter { $0.framework == framework.id && $0.year == edition.year }
    guard !cases.isEmpty else { return nil }
    return [
      "caption": view.words.say(
        "what-if-caption", ["framework": .text(framework.title), "year": .number(edition.year)]),
      "rows": ([head] + cases.filter { !isHead($0) }.flatMap(rows)).compactMap { $0 },
      "alike": cases.flatMap(\.alike).map(sentence),
    ]
  }

  /// The share as the report counts it.
  private var head: [String: Any]? {
    view.system(edition).map { row(view.words.say("what-if-headline"), $0, isDefault: true) }
  }

  /// Whether the case is how the report counts.
  private func isHead(_ whatIf: WhatIf) -> Bool { whatIf.choice.rawValue == "of-\(framework.denominator.rawValue)" }

  /// A kind of work without some of its indicators follows the same kind with all of them.
  private func rows(_ whatIf: WhatIf) -> [[String: Any]] {
    let kind = WorkKind(rawValue: whatIf.key)
    let whole = kind.flatMap { kind in
      view.group(edition, .work, kind.rawValue).map {
        row(view.words.say("what-if-work", ["kind": .text(view.words.say("work-\(kind.rawValue)"))]), $0)
      }
    }
    let name = view.words.say(
      "what-if-\(whatIf.choice.rawValue)", ["kind": .text(kind.map { view.words.say("work-\($0.rawValue)") } ?? "")])
    return [whole, row(name, whatIf)].compactMap { $0 }
  }

  private func row(_ name: String, _ group: GroupDistribution, isDefault: Bool = false) -> [String: Any] {
    let met = view.met(group.distribution, framework)
    return [
      "name": name, "percent": view.words.language.percent(met), "figure": group.name(.meetsOrExceeds).text,
      "counts": counts(met), "is-default": isDefault,
    ]
  }

  private func row(_ name: String, _ whatIf: WhatIf) -> [String: Any] {
    let language = view.words.language
    let values: (percent: String, counts: String) =
      switch whatIf.result {
      case .share(let share): (language.percent(share), counts(share))
      case .mean(let mean, let entities):
        (
          language.percent(Share(mean, of: 10_000)),
          view.words.say("what-if-entities", ["n": .count(entities)])
        )
      }
    return [
      "name": name, "percent": values.percent, "figure": whatIf.name(.meetsOrExceeds).text, "counts": values.counts,
      "is-default": false,
    ]
  }

  private func counts(_ share: Share) -> String {
    view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)])
  }

  private func sentence(_ ratings: AlikeRatings) -> String {
    view.words.say(
      "what-if-alike",
      [
        "type": .text(ratings.type), "indicator": .text(view.indicatorName(ratings.indicator, framework)),
        "n": .count(ratings.count), "rated": .count(ratings.rated),
        "level": .text(framework.scale.levels[ratings.level].title),
      ])
  }
}
