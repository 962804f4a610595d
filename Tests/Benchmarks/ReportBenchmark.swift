import Foundation
import Logging
import Pipeline
import Words

/// Measures the whole report on eight years, from input files to report files.
struct ReportBenchmark {
  let root: String

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mainstream-report-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = try Catalogue.embedded()
    let logger = Logger(label: "benchmarks") { _ in SwiftLogNoOpLogHandler() }
    let run = AnnualRun(
      submissions: ["\(root)/Samples/un-swap"], indicators: "\(root)/Indicators", year: 2025, output: folder.path)
    let seconds = try ProcessorTime.seconds { _ = try run.run(words: words, logger: logger) }
    tell("report of eight years", seconds, "seconds", wanted: "under 2")
  }
}
