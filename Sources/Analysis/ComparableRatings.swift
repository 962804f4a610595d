import Model

/// The ratings that are levels of the scale in both of two years, each with the entity that judged it.
struct ComparableRatings {
  struct Cell {
    let entity: String
    let judge: String
    let position: Int
    let wasMet: Bool
    let isMet: Bool
  }

  let pair: EditionPair
  let cells: [Cell]

  init(_ pair: EditionPair, shared: SharedInputs) {
    self.pair = pair
    let scale = pair.framework.scale
    cells = pair.entities.flatMap { entity in
      pair.framework.indicators.indices.compactMap { position -> Cell? in
        let ratings = pair.ratings(of: entity, at: position)
        guard let before = ratings.before, let after = ratings.after, before.isLevel, after.isLevel else { return nil }
        return Cell(
          entity: entity, judge: shared.judge(of: entity, at: position), position: position,
          wasMet: scale.isMet(before), isMet: scale.isMet(after))
      }
    }
  }

  /// The tests of all groups except single entities; p-values are adjusted within each grouping.
  ///
  /// - Parameter type: gives the type of an entity.
  func tests(type: (String) -> String) -> [ChangeTest] {
    let indicators = pair.framework.indicators
    let types = Dictionary(grouping: cells) { type($0.entity) }
    let byPosition = Dictionary(grouping: cells, by: \.position)
    func at(_ isIncluded: (Indicator) -> Bool) -> [Cell] { cells.filter { isIncluded(indicators[$0.position]) } }
    return [test(.system, "system", cells)]
      + adjusted(pair.framework.areas.map { area in test(.area, area, at { $0.area == area }) })
      + adjusted(indicators.enumerated().map { test(.indicator, $1.number, byPosition[$0] ?? []) })
      + adjusted(WorkKind.allCases.map { kind in test(.work, kind.rawValue, at { $0.work.contains(kind) }) })
      + adjusted(types.keys.sorted().map { test(.type, $0, types[$0] ?? []) })
  }

  private func test(_ grouping: Grouping, _ key: String, _ cells: [Cell]) -> ChangeTest {
    var test = ChangeTest(
      grouping: grouping, key: key, compared: cells.count, metBefore: cells.count(where: \.wasMet),
      metAfter: cells.count(where: \.isMet))
    var byEntity: [String: Int] = [:]
    var byJudge: [String: Int] = [:]
    for cell in cells {
      let difference = (cell.isMet ? 1 : 0) - (cell.wasMet ? 1 : 0)
      byEntity[cell.entity, default: 0] += difference
      byJudge[cell.judge, default: 0] += difference
    }
    for difference in byEntity.values { test.entities.count(difference) }
    for difference in byJudge.values { test.units.count(difference) }
    if test.units.total >= ChangeTest.minUnits {
      let differences = byJudge.sorted { $0.key < $1.key }.map(\.value)
      test.pValue = ExchangeTest.pValue(
        of: differences,
        name: "\(pair.framework.id)/\(pair.earlier.edition.year)-\(pair.later.edition.year)/test/\(grouping)/\(key)")
    }
    return test
  }

  private func adjusted(_ tests: [ChangeTest]) -> [ChangeTest] { ChangeTest.family(tests) }
}

extension ChangeTest {
  /// Adjusts the p-values of tests that form a family.
  static func family(_ tests: [ChangeTest]) -> [ChangeTest] {
    let size = tests.count { $0.pValue != nil }
    return zip(tests, ExchangeTest.holm(tests.map(\.pValue))).map { test, value in
      var test = test
      test.adjustedPValue = value
      test.familySize = size
      return test
    }
  }
}
