import Model
import Words

/// One of the sentences at the head of a report, with the numbers that it states.
struct MainPoint {
  struct Value {
    let name: String
    let number: Int
  }

  let id: String
  let text: String
  let values: [Value]
}

extension ReportView {
  /// The main points: at most six, each only where its condition holds.
  var mainPoints: [MainPoint] {
    guard let current = report.current else { return [] }
    let points = [
      coveragePoint(current), levelPoint(current), breakPoint(current), workPoint(current), extremesPoint(current),
      changePoint,
    ]
    return Array(points.compactMap { $0 }.prefix(6))
  }

  private func coveragePoint(_ edition: ReportEdition) -> MainPoint? {
    let reported = edition.coverage.reported.count
    let absent = edition.coverage.absent
    guard reported > 0 else { return nil }
    let values: [String: WordValue] = [
      "n": .count(reported), "expected": .count(reported + absent.count), "year": .number(edition.year),
      "names": .text(words.language.list(absent)), "absent": .count(absent.count),
    ]
    let key = absent.isEmpty ? "point-coverage-all" : absent.count <= 4 ? "point-coverage-names" : "point-coverage"
    return point("coverage", key, values, [("reported", reported), ("expected", reported + absent.count)])
  }

  private func levelPoint(_ edition: ReportEdition) -> MainPoint? {
    guard let system = system(edition)?.distribution else { return nil }
    let met = met(system, edition.framework)
    let highest = highest(system, edition.framework)
    guard met.whole > 0 else { return nil }
    return point(
      "level", "point-level",
      [
        "percent": .percent(met), "part": .count(met.part), "whole": .count(met.whole), "highest": .percent(highest),
        "highest-part": .count(highest.part), "year": .number(edition.year),
      ], [("meets_or_exceeds", met.part), ("rated", met.whole), ("exceeds", highest.part)])
  }

  /// A new framework breaks the series, and the reader must hear of it before comparing.
  private func breakPoint(_ edition: ReportEdition) -> MainPoint? {
    guard edition.year == edition.framework.years.first,
      let earlier = report.line.last(where: { $0.year < edition.year && $0.framework.id != edition.framework.id }),
      let first = report.line.first(where: { $0.framework.id == earlier.framework.id })
    else { return nil }
    return point(
      "break", "point-break",
      [
        "framework": .text(edition.framework.title), "earlier": .text(earlier.framework.title),
        "year": .number(edition.year), "from": .number(first.year), "until": .number(earlier.year),
        "n": .count(edition.framework.indicators.count), "before": .count(earlier.framework.indicators.count),
      ],
      [("indicators", edition.framework.indicators.count), ("indicators_before", earlier.framework.indicators.count)])
  }

  private func workPoint(_ edition: ReportEdition) -> MainPoint? {
    var values: [String: WordValue] = [:]
    var numbers: [(String, Int)] = []
    for kind in WorkKind.allCases {
      guard let group = group(edition, .work, kind.rawValue) else { return nil }
      let share = met(group.distribution, edition.framework)
      guard share.whole > 0 else { return nil }
      values[kind.rawValue] = .percent(share)
      values["\(kind.rawValue)-part"] = .count(share.part)
      values["\(kind.rawValue)-whole"] = .count(share.whole)
      numbers += [(kind.rawValue, share.part), ("\(kind.rawValue)_rated", share.whole)]
    }
    return point("work", "point-work", values, numbers)
  }

  /// Only where one indicator stands alone at the top, and one at the bottom, whatever is counted.
  private func extremesPoint(_ edition: ReportEdition) -> MainPoint? {
    let groups = edition.framework.indicators.compactMap { group(edition, .indicator, $0.number) }
    guard groups.count == edition.framework.indicators.count, let ends = ends(of: groups, edition.framework) else {
      return nil
    }
    let (top, bottom) = (edition.framework.indicators[ends.top], edition.framework.indicators[ends.bottom])
    let most = met(groups[ends.top].distribution, edition.framework)
    let least = met(groups[ends.bottom].distribution, edition.framework)
    return point(
      "extremes", "point-extremes",
      [
        "top": .text(top.title), "top-number": .text(top.number), "top-percent": .percent(most),
        "top-part": .count(most.part), "top-whole": .count(most.whole), "bottom": .text(bottom.title),
        "bottom-number": .text(bottom.number), "bottom-percent": .percent(least), "bottom-part": .count(least.part),
        "bottom-whole": .count(least.whole),
      ], [("top", most.part), ("top_rated", most.whole), ("bottom", least.part), ("bottom_rated", least.whole)])
  }

  private var changePoint: MainPoint? {
    guard let change = report.lastChange, let framework = report.frameworks[change.framework] else {
      return nil
    }
    let total = change.total
    guard total.compared > 0 else { return nil }
    return point(
      "change", change.to == report.year ? "point-change" : "point-change-earlier",
      [
        "framework": .text(framework.title), "from": .number(change.from), "to": .number(change.to),
        "n": .count(total.compared), "improved": .count(total.improved), "unchanged": .count(total.unchanged),
        "worsened": .count(total.worsened), "not-comparable": .count(total.notComparable),
      ],
      [
        ("compared", total.compared), ("improved", total.improved), ("unchanged", total.unchanged),
        ("worsened", total.worsened), ("not_comparable", total.notComparable),
      ])
  }

  private func point(
    _ id: String, _ key: String, _ values: [String: WordValue], _ numbers: [(String, Int)]
  ) -> MainPoint {
    MainPoint(id: id, text: words.say(key, values), values: numbers.map { MainPoint.Value(name: $0.0, number: $0.1) })
  }
}
