import Model

/// The figures of the year at the head of a report, and the same shares of other denominators.
struct Headlines {
  let view: ReportView
  let edition: ReportEdition
  let system: GroupDistribution

  var tiles: [[String: Any]] {
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

  var denominators: [[String: Any]] {
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
}
