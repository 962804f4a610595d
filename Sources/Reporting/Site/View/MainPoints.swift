import Model

/// One of the sentences at the top of a report, with the figures that it states.
struct MainPoint {
  struct Value {
    let name: String
    let number: Int
  }

  let id: String
  let sentence: Sentence
  let values: [Value]
}

extension ReportView {
  /// The main points: at most six, each shown only if its condition holds.
  var mainPoints: [MainPoint] {
    guard let current = report.current else { return [] }
    let points = [
      coveragePoint(current), levelPoint(current), newFrameworkPoint(current), overallPoint, sharePoint(current),
      workPoint(current), highestAndLowestPoint(current), changePoint,
    ]
    return Array(points.compactMap { $0 }.prefix(6))
  }

  /// States that a new framework breaks the series.
  ///
  /// Readers must know this before comparing years.
  private func newFrameworkPoint(_ edition: ReportEdition) -> MainPoint? {
    guard let earlier = editionBeforeNewFramework(edition) else { return nil }
    return point(
      "break", "point-break",
      [
        "framework": .text(edition.framework.title), "earlier": .text(earlier.framework.title),
        "year": .number(edition.framework.years.first), "until": .number(earlier.year),
        "n": .count(edition.framework.indicators.count), "before": .count(earlier.framework.indicators.count),
      ],
      [("indicators", edition.framework.indicators.count), ("indicators_before", earlier.framework.indicators.count)])
  }

  /// The share in the last year of a framework compared with that in its first year.
  private var overallPoint: MainPoint? {
    guard let change = report.overallChange, let share = overallShareChange else { return nil }
    let (rose, fell) = indicatorDirections(change)
    let values: [String: SentenceValue] = [
      "rose": .count(rose), "fell": .count(fell), "indicators": .count(share.framework.indicators.count),
    ]
    let sentence = words.say(
      "point-overall-\(share.outcome)", figures: share.values.merging(values) { own, _ in own })
    return sharePoint("overall", share, sentence, [("indicators_up", rose), ("indicators_down", fell)])
  }

  /// The share compared with that of the previous year under the same framework.
  private func sharePoint(_ edition: ReportEdition) -> MainPoint? {
    guard let change = shareChange, change.to == edition.year else { return nil }
    return sharePoint("share", change, words.say("point-share-\(change.outcome)", figures: change.values), [])
  }

  private func sharePoint(
    _ id: String, _ change: ShareChange, _ sentence: Sentence, _ numbers: [(String, Int)]
  ) -> MainPoint {
    MainPoint(
      id: id, sentence: [sentence, change.intervalSentence(self)].compactMap { $0 }.joined(),
      values: ([
        ("meets_or_exceeds_before", change.before.share.part), ("rated_before", change.before.share.whole),
        ("meets_or_exceeds", change.after.share.part), ("rated", change.after.share.whole),
      ] + numbers).map { MainPoint.Value(name: $0.0, number: $0.1) })
  }

  private func workPoint(_ edition: ReportEdition) -> MainPoint? {
    var values: [String: SentenceValue] = [:]
    var numbers: [(String, Int)] = []
    for kind in WorkKind.allCases {
      guard let group = group(edition, .work, kind.rawValue) else { return nil }
      let met = metValues(group, edition.framework)
      guard met.share.whole > 0 else { return nil }
      values[kind.rawValue] = met.percent
      values["\(kind.rawValue)-part"] = met.part
      values["\(kind.rawValue)-whole"] = met.whole
      numbers += [(kind.rawValue, met.share.part), ("\(kind.rawValue)_rated", met.share.whole)]
    }
    return point("work", "point-work", values, numbers)
  }

  /// The highest and the lowest indicator, only if each is unique for every denominator.
  private func highestAndLowestPoint(_ edition: ReportEdition) -> MainPoint? {
    let groups = edition.framework.indicators.compactMap { group(edition, .indicator, $0.number) }
    guard groups.count == edition.framework.indicators.count, let ends = extremes(of: groups, edition.framework) else {
      return nil
    }
    let (top, bottom) = (edition.framework.indicators[ends.top], edition.framework.indicators[ends.bottom])
    let most = metValues(groups[ends.top], edition.framework)
    let least = metValues(groups[ends.bottom], edition.framework)
    return point(
      "extremes", "point-extremes",
      [
        "top": .text(top.title), "top-number": .text(top.number), "top-percent": most.percent, "top-part": most.part,
        "top-whole": most.whole, "bottom": .text(bottom.title), "bottom-number": .text(bottom.number),
        "bottom-percent": least.percent, "bottom-part": least.part, "bottom-whole": least.whole,
      ],
      [
        ("top", most.share.part), ("top_rated", most.share.whole), ("bottom", least.share.part),
        ("bottom_rated", least.share.whole),
      ])
  }

  private var changePoint: MainPoint? {
    guard let change = report.lastChange, let framework = report.frameworks[change.framework] else {
      return nil
    }
    let total = change.total
    guard total.compared > 0 else { return nil }
    return point(
      "change", change.to == report.year ? "point-change" : "point-change-earlier",
      ["framework": .text(framework.title), "from": .number(change.from), "to": .number(change.to)]
        .merging(movementValues(change)) { own, _ in own },
      [
        ("compared", total.compared), ("improved", total.improved), ("unchanged", total.unchanged),
        ("worsened", total.worsened), ("not_comparable", total.notComparable),
      ])
  }

  /// The counts of a change over all indicators.
  func movementValues(_ change: Change) -> [String: SentenceValue] {
    let total = change.total
    let counts: [(name: String, measure: FigureMeasure, number: Int)] = [
      ("n", .compared, total.compared), ("improved", .improved, total.improved),
      ("unchanged", .unchanged, total.unchanged), ("worsened", .worsened, total.worsened),
      ("not-comparable", .notComparable, total.notComparable),
    ]
    return Dictionary(
      uniqueKeysWithValues: counts.map { ($0.name, .count($0.number, change.name(nil, $0.measure))) })
  }

  func point(
    _ id: String, _ key: String, _ values: [String: SentenceValue], _ numbers: [(String, Int)]
  ) -> MainPoint {
    MainPoint(
      id: id, sentence: words.say(key, figures: values),
      values: numbers.map { MainPoint.Value(name: $0.0, number: $0.1) })
  }
}
