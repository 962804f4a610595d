import Foundation

/// Measures what the program promises about its speed: `make benchmarks`, in a release build.
///
/// Computers differ and are shared, so rates use processor time, and only ratios within one run are meaningful.
@main
struct Benchmarks {
  /// Runs the benchmarks named in `arguments`, or all of them.
  ///
  /// `large` adds files of 2 GB.
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // In a child process, this program reads one file.
    if arguments.count == 2, arguments[0] == "records" { return try RecordCount.run(path: arguments[1]) }
    let root = FileManager.default.currentDirectoryPath
    let names = arguments.filter { $0 != "large" }
    func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
    // The benchmarks of Intake come first, because a child process starts with the memory of its parent.
    if ["reading", "size", "check"].contains(where: isWanted) {
      let files = try GeneratedFiles(root: root)
      let tools = Tools(root: root, indicators: files.indicators)
      if isWanted("size") {
        try SizeBenchmark(
          files: files, tools: tools, sizes: [2, 20, 200] + (arguments.contains("large") ? [2_000] : [])
        )
        .run()
      }
      if isWanted("reading") { try ReadingBenchmark(files: files, tools: tools).run() }
      if isWanted("check") { try CheckBenchmark(files: files, tools: tools).run() }
    }
    if isWanted("criteria") { try CriteriaBenchmark(indicators: "\(root)/Indicators").run() }
    if isWanted("figures") { try FiguresBenchmark(indicators: "\(root)/Indicators").run() }
    if isWanted("loading") { try LoadingBenchmark(indicators: "\(root)/Indicators").run() }
    if isWanted("report") { try ReportBenchmark(root: root).run() }
    if isWanted("initiatives") { try InitiativesBenchmark(root: root).run() }
    if isWanted("growth") { try GrowthBenchmark(indicators: "\(root)/Indicators").run() }
  }
}
