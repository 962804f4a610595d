import Model

extension FigureTable {
  /// - Parameters:
  ///   - codes: the codes of the levels of all frameworks.
  ///   - appearsInListOnly: whether the rows appear in the list of figures only.
  static func distributions(
    _ groups: [GroupDistribution], _ frameworks: [String: Framework], codes: [String], appearsInListOnly: Bool = false
  ) -> FigureTable {
    FigureTable(
      .distribution, codes: codes,
      rows: groups.compactMap { group in
        frameworks[group.framework].map { FigureRow(group, $0, codes: codes) }
      }, appearsInListOnly: appearsInListOnly)
  }
}

extension FigureRow {
  fileprivate init(_ group: GroupDistribution, _ framework: Framework, codes: [String]) {
    let cells = group.distribution
    let scale = framework.scale
    let levels = codes.map { code -> FigureCell in
      scale.levels.firstIndex { $0.code == code }.map { .number(cells.levels[$0]) } ?? .absent
    }
    let shares = FigureMeasure.ShareNumerator.allCases.flatMap { part -> [FigureCell] in
      let count = cells.levels[scale.first(of: part)...].reduce(0, +)
      return [.number(count)]
        + Denominator.allCases.map { FigureCell(Share(count, of: cells.total($0)).roundedPercent) }
    }
    let outside = Rating.outsideScale.map { FigureCell.number(cells[$0]) }
    self.init(
      group: group.name(.meetsOrExceeds).stem,
      cells: [.text(group.framework), .number(group.year), .text(group.grouping.rawValue), .text(group.key)] + levels
        + outside + [.number(cells.rated), .number(cells.expected)] + shares,
      figures: Self.shares(group, framework) + Self.numbers(group, framework))
  }

  private static func shares(_ group: GroupDistribution, _ framework: Framework) -> [Figure] {
    let own: [Denominator?] = [nil] + (group.grouping == .system ? Denominator.allCases : [])
    let codes = framework.scale.levels.map(\.code)
    return own.flatMap { denominator in
      FigureMeasure.ShareNumerator.allCases.map { part in
        let first = framework.scale.first(of: part)
        let whole = denominator ?? framework.denominator
        let share = Share(group.distribution.atLeast(first), of: group.distribution.total(whole))
        return Figure(
          group.name(.share(part, of: denominator)), .share(share), counts: Array(codes[first...]),
          of: codes + whole.stateCodes)
      }
    }
  }

  private static func numbers(_ group: GroupDistribution, _ framework: Framework) -> [Figure] {
    let cells = group.distribution
    let scale = framework.scale
    let codes = scale.levels.map(\.code)
    let ratings = scale.levels.indices.map(Rating.level) + Rating.outsideScale
    let single = ratings.map { rating in
      let code = scale.code(of: rating)
      return Figure(group.name(.number(of: code)), .count(cells[rating]), counts: [code])
    }
    let met = Figure(
      group.name(.numberMeetsOrExceeds), .count(cells.atLeast(scale.lowestMetLevel)),
      counts: Array(codes[scale.lowestMetLevel...]))
    // Only the system gives all denominators; other groups give the narrowest, the widest and the framework's own.
    let stated = Denominator.allCases.filter {
      group.grouping == .system || [.rated, .expected, framework.denominator].contains($0)
    }
    return single + [met]
      + stated.map {
        Figure(group.name(.number(of: $0)), .count(cells.total($0)), counts: codes + $0.stateCodes)
      }
  }
}

extension RatingScale {
  /// The lowest level that counts towards a share.
  fileprivate func first(of part: FigureMeasure.ShareNumerator) -> Int {
    part == .meetsOrExceeds ? lowestMetLevel : levels.count - 1
  }

  /// The code of a level, or the code that all frameworks use for a state outside the scale.
  fileprivate func code(of rating: Rating) -> String { rating.outsideCode ?? level(of: rating).code }
}

extension Denominator {
  fileprivate var stateCodes: [String] { states.compactMap(\.outsideCode) }
}
