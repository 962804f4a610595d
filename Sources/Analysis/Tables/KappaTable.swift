import Model

extension FigureTable {
  /// One row for each indicator, and one for all indicators together.
  static func kappas(_ agreements: [RatingAgreement], _ frameworks: [String: Framework]) -> FigureTable {
    var codes: [String] = []
    for agreement in agreements {
      for code in frameworks[agreement.framework]?.scale.ratingCodes ?? [] where !codes.contains(code) {
        codes.append(code)
      }
    }
    let pairs = codes.flatMap { claimed in codes.map { (claimed, $0) } }
    return FigureTable(
      .kappa, codes: codes,
      rows: agreements.map { FigureRow($0, frameworks[$0.framework]?.scale, pairs: pairs) })
  }
}

extension FigureRow {
  fileprivate init(_ row: RatingAgreement, _ scale: RatingScale?, pairs: [(claimed: String, other: String)]) {
    let kappas = RatingAgreement.Weights.allCases.flatMap { weights -> [FigureCell] in
      let interval = row[weights]?.interval.map { [$0.units, $0.low, $0.high].map(FigureCell.number) }
      return [FigureCell(row[weights]?.value.tenThousandths)] + (interval ?? Array(repeating: .absent, count: 3))
    }
    let counts = scale.map { Self.counts(row, $0) } ?? [:]
    let agreed = row.agreed
    self.init(
      group: row.name(.agreed).stem,
      cells: [.text(row.framework), .number(row.year), FigureCell(row.indicator), .text(row.against.rawValue)]
        + [.number(row.table.pairs), FigureCell(agreed?.part), .number(row.table.agreed.whole)] + kappas
        + pairs.map { pair in counts[pair.claimed]?[pair.other].map(FigureCell.number) ?? .absent },
      figures: (agreed.map { Self.agreed(row, $0) } ?? []) + [
        Figure(row.name(.numberOnScale), .count(row.table.agreed.whole))
      ] + (scale.map { Self.pairs(row, $0) } ?? []) + RatingAgreement.Weights.allCases.flatMap { Self.figures(row, $0) }
    )
  }

  private static func agreed(_ row: RatingAgreement, _ share: Share) -> [Figure] {
    [Figure(row.name(.agreed), .share(share)), Figure(row.name(.numberAgreed), .count(share.part))]
  }

  private static func figures(_ row: RatingAgreement, _ weights: RatingAgreement.Weights) -> [Figure] {
    guard let kappa = row[weights] else { return [] }
    let ends = kappa.interval.map { [(Interval.Part.low, $0.low), (.high, $0.high)] } ?? []
    return [Figure(row.name(weights), .coefficient(kappa.value.tenThousandths))]
      + ends.map { Figure(row.name(weights, $0), .coefficient($1)) }
  }

  private static func pairs(_ row: RatingAgreement, _ scale: RatingScale) -> [Figure] {
    scale.ratings.flatMap { claimed in
      scale.ratings.map { Figure(row.name(claimed, $0, scale), .count(row.table[claimed, against: $0])) }
    }
  }

  private static func counts(_ row: RatingAgreement, _ scale: RatingScale) -> [String: [String: Int]] {
    let ratings = scale.ratings
    return Dictionary(
      ratings.map { claimed in
        (
          scale.level(of: claimed).code,
          Dictionary(
            ratings.map { (scale.level(of: $0).code, row.table[claimed, against: $0]) },
            uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension RatingScale {
  /// All levels, then the states outside the scale.
  fileprivate var ratings: [Rating] { levels.indices.map(Rating.level) + Rating.outsideScale }

  fileprivate var ratingCodes: [String] { ratings.map { level(of: $0).code } }
}
