import Model
import Words

/// Every figure of a report by its name: those that pages show, and those that stand in the data only.
package struct FigureList {
  private let view: ReportView
  private let language: Language

  package init(report: SystemReport, words: Catalogue) {
    self.init(view: ReportView(report: report, words: words))
  }

  init(view: ReportView) {
    self.view = view
    language = view.words.language
  }

  /// In the order of the data: groups, coverage, change, requirements, agreement, then the statistics.
  package var figures: [PublishedFigure] {
    let figures = view.report.figures
    return figures.distributions.flatMap(distribution) + byTypeAndIndicator + figures.coverage.flatMap(coverage)
      + figures.changes.flatMap(change) + figures.requirements.flatMap(requirement)
      + agreements + figures.decompositions.flatMap(parts)
      + figures.intervals.flatMap(interval) + figures.bounds.flatMap(bounds) + figures.ratingAgreements.flatMap(kappas)
  }

  // MARK: - Ratings counted

  private func distribution(_ group: GroupDistribution) -> [PublishedFigure] {
    guard let framework = view.report.frameworks[group.framework] else { return [] }
    let distribution = group.distribution
    let codes = framework.scale.levels.map(\.code)
    let met = Array(codes[framework.scale.requirementsMetFrom...])
    let highest = Array(codes.suffix(1))
    func shares(_ suffix: String, _ denominator: Denominator) -> [PublishedFigure] {
      [("meets-or-exceeds", met), ("exceeds", highest)].map { measure, counted in
        let part = distribution.levels.suffix(counted.count).reduce(0, +)
        var figure = share(FigureID.of(group, measure + suffix), Share(part, of: distribution.total(denominator)))
        figure.counts = counted
        figure.of = codes + Self.states(denominator)
        return figure
      }
    }
    var figures = shares("", framework.denominator)
    if group.grouping == .system {
      for denominator in Denominator.allCases { figures += shares("-of-\(denominator.rawValue)", denominator) }
    }
    let outside = [
      ("not-applicable", distribution.notApplicable), ("not-reported", distribution.notReported),
      ("under-review", distribution.underReview),
    ]
    figures += (Array(zip(codes, distribution.levels)) + outside).map { code, number in
      var figure = count(FigureID.of(group, "number-\(code)"), number)
      figure.counts = [code]
      return figure
    }
    var metCount = count(
      FigureID.of(group, "number-meets-or-exceeds"), distribution.atLeast(framework.scale.requirementsMetFrom))
    metCount.counts = met
    figures.append(metCount)
    for denominator in Denominator.allCases
    where denominator != .ratedAndNotApplicable || group.grouping == .system || framework.denominator == denominator {
      var figure = count(FigureID.of(group, "number-\(denominator.rawValue)"), distribution.total(denominator))
      figure.counts = codes + Self.states(denominator)
      figures.append(figure)
    }
    return figures
  }

  /// The states outside the scale that a denominator counts.
  private static func states(_ denominator: Denominator) -> [String] {
    switch denominator {
    case .rated: []
    case .ratedAndNotApplicable: ["not-applicable"]
    case .expected: ["not-applicable", "not-reported", "under-review"]
    }
  }

  /// The groups that pages of indicators and the comparison show beside those of the data.
  private var byTypeAndIndicator: [PublishedFigure] {
    guard let edition = view.report.current else { return [] }
    return view.groups(edition, .type).flatMap { type in
      edition.framework.indicators.indices.flatMap { position in
        view.group(edition, type: type.key, indicator: position).map(distribution) ?? []
      }
    }
  }

  private func coverage(_ coverage: Coverage) -> [PublishedFigure] {
    [
      ("reported", coverage.reported.count), ("absent", coverage.absent.count),
      ("expected", coverage.reported.count + coverage.absent.count), ("first-time", coverage.firstTime.count),
    ].map { count(FigureID.coverage(coverage, $0), $1, "coverage") }
  }

  private func change(_ change: Change) -> [PublishedFigure] {
    guard let framework = view.report.frameworks[change.framework] else { return [] }
    let movements = zip(framework.indicators.map(\.number), change.indicators) + [("all", change.total)]
    let counts = movements.flatMap { number, movement in
      [
        ("improved", movement.improved), ("unchanged", movement.unchanged), ("worsened", movement.worsened),
        ("compared", movement.compared), ("not-comparable", movement.notComparable),
      ].map { count(FigureID.change(change, indicator: number, $0), $1) }
    }
    return counts + zip(framework.indicators, change.tests).flatMap { test(change, $0.number, $1) }
  }

  private func requirement(_ fact: RequirementFact) -> [PublishedFigure] {
    let inPlace = fact.count(.answered) + fact.count(.implied)
    let known = inPlace + fact.count(.lacking) + fact.count(.notKnown)
    var first = share(FigureID.requirement(fact, "in-place"), Share(inPlace, of: known), "requirements")
    first.text = view.words.say("part-of-whole", ["part": .count(inPlace), "whole": .count(known)])
    return [first, count(FigureID.requirement(fact, "holds-back"), fact.holdsBack.count, "requirements")]
      + RequirementState.allCases.map {
        count(FigureID.requirement(fact, "number-\($0.rawValue)"), fact.count($0), "requirements")
      }
  }

  /// By indicator, then of all together.
  private var agreements: [PublishedFigure] {
    let rows = view.report.figures.agreements
    let editions = view.editions.map { edition in
      rows.filter { $0.framework == edition.framework.id && $0.year == edition.year }
    }
    return rows.flatMap(agreement) + editions.filter { !$0.isEmpty }.map(AgreementCount.all).flatMap(agreement)
  }

  private func agreement(_ row: AgreementCount) -> [PublishedFigure] {
    Agreement.allCases.map { count(FigureID.agreement(row, $0.rawValue), row.counts[$0] ?? 0) }
      + [count(FigureID.agreement(row, "ratings"), row.total)]
  }

  // MARK: - Statistics

  private func test(_ change: Change, _ number: String, _ test: SignTest) -> [PublishedFigure] {
    [("improved-units", test.improved), ("unchanged-units", test.unchanged), ("worsened-units", test.worsened)].map {
      count(FigureID.test(change, indicator: number, $0), $1)
    }
      + [("p", test.pValue), ("adjusted-p", test.adjusted)].compactMap { name, value in
        value.map { statistic(FigureID.test(change, indicator: number, name), Int(($0 * 10_000).rounded()), digits: 4) }
      }
  }

  private func parts(_ decomposition: Decomposition) -> [PublishedFigure] {
    let parts = Decomposition.Part.allCases.compactMap { part in
      decomposition.parts[part].map { (part.rawValue, $0) }
    }
    return (parts + [("change", decomposition.change)]).map {
      statistic(
        FigureID.part(decomposition, $0), $1.tenThousandths, digits: 2, text: language.points($1.tenThousandths))
    }
  }

  private func interval(_ interval: ShareInterval) -> [PublishedFigure] {
    let name = interval.interval.variation.rawValue
    let ends = [("low", interval.interval.low), ("high", interval.interval.high)]
    return ends.map { end, number in
      let text =
        interval.from == nil ? language.percent(Share(max(0, number), of: 10_000)) : language.points(number)
      return statistic(FigureID.interval(interval, "\(name)-\(end)"), number, digits: 2, text: text)
    } + [count(FigureID.interval(interval, "\(name)-units"), interval.interval.units)]
  }

  private func bounds(_ bounds: ShareBounds) -> [PublishedFigure] {
    [("not-applicable", bounds.notApplicable), ("not-reported", bounds.notReported), ("all", bounds.all)].flatMap {
      [
        share(FigureID.bounds(bounds, "\($0)-lowest"), $1.lowest),
        share(FigureID.bounds(bounds, "\($0)-highest"), $1.highest),
      ]
    }
  }

  private func kappas(_ agreement: RatingAgreement) -> [PublishedFigure] {
    [
      share(FigureID.kappa(agreement, "agreed"), agreement.table.agreed),
      count(FigureID.kappa(agreement, "number-agreed"), agreement.table.agreed.part),
      count(FigureID.kappa(agreement, "number-on-scale"), agreement.table.agreed.whole),
    ] + pairs(agreement)
      + [("linear", agreement.linear), ("quadratic", agreement.quadratic)].flatMap { name, kappa in
        guard let kappa else { return [PublishedFigure]() }
        let bounds = kappa.interval.map { [("\(name)-low", $0.low), ("\(name)-high", $0.high)] } ?? []
        return ([(name, kappa.value.tenThousandths)] + bounds).map {
          statistic(FigureID.kappa(agreement, $0), $1, digits: 4, text: language.decimal($1))
        }
      }
  }

  private func pairs(_ agreement: RatingAgreement) -> [PublishedFigure] {
    guard let scale = view.report.frameworks[agreement.framework]?.scale else { return [] }
    let ratings = scale.levels.indices.map(Rating.level) + Rating.outsideScale
    return ratings.flatMap { claimed in
      ratings.map { count(FigureID.pairs(agreement, claimed, $0, scale), agreement.table[claimed, against: $0]) }
    }
  }

  // MARK: - Kinds of figures

  private func share(_ id: String, _ share: Share, _ rows: String = "ratings") -> PublishedFigure {
    PublishedFigure(
      id: id, text: language.percent(share), value: share.roundedPercent.map { String($0) } ?? "",
      numerator: share.part, denominator: share.whole, rows: rows)
  }

  private func count(_ id: String, _ number: Int, _ rows: String = "ratings") -> PublishedFigure {
    PublishedFigure(id: id, text: language.grouped(number), value: String(number), numerator: number, rows: rows)
  }

  /// - Parameter digits: behind the decimal point, of a whole number of its last digits.
  private func statistic(_ id: String, _ number: Int, digits: Int, text shown: String? = nil) -> PublishedFigure {
    let padded = String(number.magnitude)
    let whole = String(repeating: "0", count: max(0, digits + 1 - padded.count)) + padded
    let text = "\(number < 0 ? "-" : "")\(whole.dropLast(digits)).\(whole.suffix(digits))"
    return PublishedFigure(id: id, text: shown ?? text, value: text, rows: "ratings")
  }
}
