import Model

extension ReviewedSubmission {
  /// One finding for all ratings without an explanation, and one for each rating whose row explains the gap.
  ///
  /// - Parameter byFile: whether each file has a finding of its own, because the gap is mended there.
  /// - Parameter positions: the positions of the ratings with the gap.
  func findings(_ code: FindingCode, at positions: [Int], byFile: Bool = false) -> [Finding] {
    if positions.isEmpty { return [] }
    let groups = submission.groupedByExplanation(positions)
    return (byFile ? groups.flatMap(submission.groupedByFile) : groups).map { positions in
      let ratings = positions.lazy.map { submission.ratings[$0] }
      return Finding(
        code, at: ratings.map(\.place).min() ?? ratings[0].place,
        found: Finding.found(ratings.map(\.indicator).sorted().map(number)),
        arguments: [
          "entity": submission.key.entity, "year": String(submission.key.year), "count": String(positions.count),
          "level": framework.scale.levels[framework.scale.lowestMetLevel].title,
        ])
    }
  }

  /// The positions of the entity's own ratings on the scale for which `hasGap` is true.
  ///
  /// Published ratings are left out, because their justifications and evidence were not published. Ratings of not
  /// applicable are left out, because intake already asks for their justification.
  ///
  /// - Parameter hasGap: takes the position of a rating, because a rating passed to a closure would be copied.
  func ownRatings(where hasGap: (_ position: Int, _ level: Int) -> Bool) -> [Int] {
    submission.ratings.indices.filter { index in
      guard submission.ratings[index].basis == .submitted, case .level(let level) = submission.ratings[index].rating
      else { return false }
      return hasGap(index, level)
    }
  }
}

extension Submission {
  /// Groups ratings by the files in which they stand, in the order of the positions.
  func groupedByFile(_ positions: [Int]) -> [[Int]] {
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for position in positions {
      let file = ratings[position].place.file
      if groups[file] == nil { order.append(file) }
      groups[file, default: []].append(position)
    }
    return order.compactMap { groups[$0] }
  }

  /// Groups ratings by their positions: all ratings without an explanation together, and each other rating singly.
  func groupedByExplanation(_ positions: [Int]) -> [[Int]] {
    if explanations.isEmpty { return positions.isEmpty ? [] : [positions] }
    let open = positions.filter { !isExplained(ratings[$0].indicator) }
    return (open.isEmpty ? [] : [open]) + positions.filter { isExplained(ratings[$0].indicator) }.map { [$0] }
  }
}
