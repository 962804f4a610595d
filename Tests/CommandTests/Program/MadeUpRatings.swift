/// Invented published ratings under UN-SWAP 2.0.
///
/// Each indicator develops differently.
struct MadeUpRatings {
  private var state: UInt64
  private static let levels = ["missing", "approaches", "meets", "exceeds"]

  init(seed: UInt64) { state = seed }

  /// A pseudo-random number below `count`, which depends only on the seed.
  private mutating func below(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  /// The ratings of three years, with a gap of one year between the first two.
  func csv(_ entities: [String], until last: Int) -> String {
    var random = self
    var csv = ExampleSubmission.header
    var before: [String: Int] = [:]
    let drifts = (1...17).map { [-45, -20, 0, 20, 45][($0 + random.below(2)) % 5] }
    for year in [last - 3, last - 1, last] {
      for entity in entities where random.below(100) >= 15 {
        for (position, drift) in drifts.enumerated() {
          let kind = random.below(100)
          let wanders = random.below(100) < 10
          let moves = random.below(100) < abs(drift)
          let cell = "\(entity) \(position)"
          // Indicators that rise start at a low level.
          var level = before[cell] ?? random.below(2) + (drift < 0 ? 2 : drift == 0 ? 1 : 0)
          if moves { level = min(3, max(0, level + drift.signum())) }
          if wanders { level = random.below(4) }
          before[cell] = level
          // Some ratings are not reported, some not applicable and, in earlier years, some under review.
          if kind < 4 { continue }
          let rating = kind < 14 ? "not-applicable" : Self.levels[level]
          let status = kind > 95 && year < last ? "under-review" : "final"
          csv += "\(entity),\(year),un-swap-2.0,\(position + 1),\(rating),,,published,\(status),\n"
        }
      }
    }
    return csv
  }
}
