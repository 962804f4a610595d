import Model

extension Change {
  /// Compares the ratings of the same entities in two years of one framework.
  ///
  /// Two ratings compare only when both are levels of the scale. An entity or a cell outside it in either year is not
  /// comparable, and is counted so.
  init(from earlier: [Scorecard], of from: Int, to later: [Scorecard], of to: Int, framework: Framework) {
    let before = Dictionary(earlier.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(later.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    let entities = Set(before.keys).union(after.keys)
    let movements = framework.indicators.indices.map { position in
      var movement = Movement()
      for entity in entities {
        movement.count(
          before: before[entity]?.ratings[position].final, after: after[entity]?.ratings[position].final)
      }
      return movement
    }
    self.init(framework: framework.id, from: from, to: to, indicators: movements)
  }
}

extension Change.Movement {
  fileprivate mutating func count(before: Rating?, after: Rating?) {
    guard case .level(let old)? = before, case .level(let new)? = after else {
      notComparable += 1
      return
    }
    if new > old {
      improved += 1
    } else if new < old {
      worsened += 1
    } else {
      unchanged += 1
    }
  }
}
