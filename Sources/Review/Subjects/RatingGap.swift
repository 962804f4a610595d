import Model

extension ReviewedSubmission {
  /// One finding for all ratings with the same gap, and one for each whose row explains it.
  ///
  /// - Parameter positions: those of the ratings.
  func findings(_ code: FindingCode, at positions: [Int]) -> [Finding] {
    if positions.isEmpty { return [] }
    return submission.inGroups(positions).map { positions in
      let ratings = positions.lazy.map { submission.ratings[$0] }
      return Finding(
        code, at: ratings.map(\.place).min() ?? ratings[0].place,
        found: Finding.found(ratings.map(\.indicator).sorted().map(number)),
        arguments: [
          "entity": submission.key.entity, "count": String(positions.count),
          "level": framework.scale.levels[framework.scale.requirementsMetFrom].title,
        ])
    }
  }

  /// The positions of the entity's own ratings on the scale for which `isGap` holds.
  ///
  /// What stood behind published ratings was not published; of not applicable the intake asks for a justification.
  ///
  /// - Parameter isGap: gets the position of a rating, because a rating passed to a closure is copied.
  func ownRatings(where isGap: (_ position: Int, _ level: Int) -> Bool) -> [Int] {
    submission.ratings.indices.filter { index in
      guard submission.ratings[index].basis == .submitted, case .level(let level) = submission.ratings[index].rating
      else { return false }
      return isGap(index, level)
    }
  }
}

extension Submission {
  /// Ratings with one gap, by their positions: together those that are not explained, and each of the others by itself.
  func inGroups(_ positions: [Int]) -> [[Int]] {
    if explanations.isEmpty { return positions.isEmpty ? [] : [positions] }
    let open = positions.filter { !isExplained(ratings[$0].indicator) }
    return (open.isEmpty ? [] : [open]) + positions.filter { isExplained(ratings[$0].indicator) }.map { [$0] }
  }
}
