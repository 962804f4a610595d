import Model

/// The main figures of the year at the top of the report, and the same shares with other denominators.
struct KeyFigures {
  let view: ReportView
  let edition: ReportEdition
  let system: GroupDistribution

  var tiles: [[String: Any]] {
    let met = view.metValues(system, edition.framework)
    let highest = view.highestValues(system, edition.framework)
    return [
      [
        "value": view.words.language.grouped(edition.coverage.reported.count),
        "figure": edition.coverage.name(.reported).text,
        "label": view.words.say(
          "tile-reported",
          figures: ["n": .count(edition.coverage.reported.count), "expected": view.expected(edition)]),
      ],
      [
        "value": view.words.language.percent(met.share), "figure": system.name(.meetsOrExceeds).text,
        "label": view.words.say("tile-met", figures: ["part": met.part, "whole": met.whole]),
      ],
      [
        "value": view.words.language.percent(highest.share), "figure": system.name(.exceeds).text,
        "label": view.words.say("tile-exceeds", figures: ["part": highest.part, "whole": highest.whole]),
      ],
    ]
  }

  var denominators: [[String: Any]] {
    let distribution = system.distribution
    return Denominator.allCases.map { denominator in
      let whole = distribution.total(denominator)
      let met = Share(distribution.atLeast(edition.framework.scale.lowestMetLevel), of: whole)
      let highest = Share(distribution.levels.last ?? 0, of: whole)
      return [
        "name": view.words.say("denominator-\(denominator.rawValue)"),
        "whole": view.words.language.grouped(whole),
        "whole-figure": system.name(.number(of: denominator)).text, "met": view.words.language.percent(met),
        "highest": view.words.language.percent(highest),
        "met-figure": system.name(.share(.meetsOrExceeds, of: denominator)).text,
        "highest-figure": system.name(.share(.exceeds, of: denominator)).text,
        "is-default": denominator == edition.framework.denominator,
      ]
    }
  }
}
