import Model

extension RatingAgreement {
  /// Compares the claimed ratings of one edition with the derived and with the reviewed ratings.
  ///
  /// Derived ratings that unanswered questions could still raise are open and agree with nothing.
  ///
  /// For each comparison, all indicators together come first, then each indicator. Results without pairs are left out.
  static func agreements(of cards: [Scorecard], edition: Edition, framework: Framework) -> [RatingAgreement] {
    [RatingOrigin.derived, .reviewed].flatMap { origin in
      let together = make(cards, edition, framework, origin, indicator: nil, positions: framework.indicators.indices)
      let single = framework.indicators.enumerated().map { position, indicator in
        make(cards, edition, framework, origin, indicator: indicator.number, positions: position..<position + 1)
      }
      return ([together] + single).compactMap { $0 }
    }
  }

  private static func make(
    _ cards: [Scorecard], _ edition: Edition, _ framework: Framework, _ origin: RatingOrigin, indicator: String?,
    positions: Range<Int>
  ) -> RatingAgreement? {
    let levelCount = framework.scale.levels.count
    var whole = ConfusionMatrix(levelCount: levelCount)
    var entities: [[Int]] = []
    for card in cards {
      var own: [Int] = []
      for rating in card.ratings[positions] {
        guard let claimed = rating.claimed, let other = origin == .derived ? rating.derived : rating.reviewed
        else { continue }
        whole.count(claimed, against: other)
        if case .level(let row) = claimed, case .level(let column) = other { own.append(row * levelCount + column) }
      }
      if !own.isEmpty { entities.append(own) }
    }
    guard whole.pairs > 0 else { return nil }
    func kappa(_ kind: WeightedKappa) -> Kappa? {
      guard whole.hasSpread else { return nil }
      return kind.value(of: whole.levels.flatMap { $0 }, levelCount: levelCount).map { value in
        let name =
          "\(framework.id)/\(edition.year)/agreement/\(indicator ?? "all")/\(origin.rawValue)/\(kind)-kappa"
        return Kappa(value: value, interval: kind.interval(of: name, entities: entities, levelCount: levelCount))
      }
    }
    return RatingAgreement(
      framework: framework.id, year: edition.year, indicator: indicator, against: origin, table: whole,
      linear: kappa(.linear), quadratic: kappa(.quadratic))
  }
}

extension WeightedKappa {
  /// The interval of kappa when entities are drawn at random.
  ///
  /// - Parameter entities: the pairs of each entity; a pair is its row times the number of levels, plus its column.
  fileprivate func interval(of name: String, entities: [[Int]], levelCount: Int) -> Interval? {
    // One flat array of pairs, because 2,000 passes over nested arrays are slow.
    let pairs = entities.flatMap { $0 }
    let ends = entities.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    return Bootstrap.interval(
      of: name, units: entities.count, variation: .entities,
      from: Array(repeating: 0, count: levelCount * levelCount)
    ) { table, entity in
      for position in ends[entity]..<ends[entity + 1] { table[pairs[position]] += 1 }
    } value: {
      value(of: $0, levelCount: levelCount)?.tenThousandths
    }
  }
}
