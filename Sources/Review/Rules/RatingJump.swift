import Model

/// Reports ratings that differ by two or more levels from the year before.
struct RatingJump: ReviewRule {
  let codes: [FindingCode] = [.ratingJump]

  func findings(on pair: RatingPair) -> [Finding] {
    guard case .level(let before) = pair.before.rating, case .level(let now) = pair.now.rating, abs(now - before) >= 2
    else { return [] }
    return [pair.finding(.ratingJump)]
  }
}
