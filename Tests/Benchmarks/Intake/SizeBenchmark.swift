import Foundation

/// Measures files of growing size: the time grows in proportion to the size, and memory does not grow.
struct SizeBenchmark {
  let files: GeneratedFiles
  let tools: Tools
  /// In megabytes, each ten times as large as the previous one.
  let sizes: [Int]

  func run() throws {
    try run("CSV", files.csv)
    try run("XML", files.xml)
  }

  private func run(_ format: String, _ write: (Int) throws -> String) throws {
    var before: Double?
    for size in sizes {
      let file = try write(size)
      defer { try? FileManager.default.removeItem(atPath: file) }
      let run = try ChildProcess.least([tools.records + [file]], runs: size < 1_000 ? 3 : 1)[0]
      tell("memory for \(size) MB of \(format) to records", run.peak, "MiB", wanted: "at most 64")
      if let before {
        tell(
          "ten times as much \(format), \(size) MB, takes", run.seconds / before, "times as long", wanted: "at most 10")
      }
      before = run.seconds
    }
  }
}
