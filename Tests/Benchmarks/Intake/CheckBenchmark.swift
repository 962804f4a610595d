import Foundation

/// The whole of `mainstream check`: beside a program that checks tables, and of files with a mistake in every row.
struct CheckBenchmark {
  let files: GeneratedFiles
  let tools: Tools

  func run() throws {
    let clean = try files.ratings(GeneratedFiles.mostRatings, .none)
    defer { try? FileManager.default.removeItem(atPath: clean) }
    let title = "check of \(GeneratedFiles.mostRatings) ratings, against frictionless validate"
    if let other = tools.frictionless.arguments(title) {
      let runs = try ChildProcess.least([tools.check + [clean], other + [clean]], runs: 1)
      tell(title, runs[1].seconds / runs[0].seconds, "times as fast", wanted: "at least 100")
    }
    for mistake in GeneratedFiles.Mistake.allCases where mistake != .none {
      let bad = try files.ratings(GeneratedFiles.mostRatings, mistake)
      defer { try? FileManager.default.removeItem(atPath: bad) }
      let runs = try ChildProcess.least([tools.check + [bad], tools.check + [clean]], runs: 2)
      tell(
        "the same with a mistake in every row (\(mistake.rawValue))", runs[0].seconds / runs[1].seconds,
        "times as long as without", wanted: "at most 2")
    }
  }
}
