import Foundation

/// Measures `mainstream check` against a program that checks tables, and with files that have a mistake in every row.
struct CheckBenchmark {
  let files: GeneratedFiles
  let tools: Tools

  func run() throws {
    let clean = try files.ratings(GeneratedFiles.mostRatings, .none)
    defer { try? FileManager.default.removeItem(atPath: clean) }
    let title = "check of \(GeneratedFiles.mostRatings) ratings, against frictionless"
    try compare(clean, with: tools.frictionlessRules, "\(title) with the same rules", wanted: "at least 100")
    try compare(clean, with: tools.frictionless, "\(title) with types alone")
    let single = try files.ratings(GeneratedFiles.ratingsOfOne, .none)
    defer { try? FileManager.default.removeItem(atPath: single) }
    try compare(
      single, with: tools.frictionlessRules, "check of one submission, against frictionless with the same rules")
    for mistake in GeneratedFiles.Mistake.allCases where mistake != .none {
      let bad = try files.ratings(GeneratedFiles.mostRatings, mistake)
      defer { try? FileManager.default.removeItem(atPath: bad) }
      let runs = try ChildProcess.least([tools.check + [bad], tools.check + [clean]], runs: 2)
      tell(
        "the same with a mistake in every row (\(mistake.rawValue))", runs[0].seconds / runs[1].seconds,
        "times as long as without", wanted: "at most 2")
    }
  }
  private func compare(_ file: String, with tool: Tool, _ title: String, wanted: String? = nil) throws {
    guard let other = tool.arguments(title) else { return }
    let own = try ChildProcess.least([tools.check + [file]])[0]
    let peer = try ChildProcess.least([other + [file]], runs: 1)[0]
    tell(title, peer.seconds / own.seconds, "times as fast", wanted: wanted)
  }
}
