import Foundation

/// Measures what the program promises about its speed: `make benchmarks`, in a release build.
///
/// Machines differ and are shared: rates are by processor time, and what counts are the ratios within one run.
@main
struct Benchmarks {
  static func main() throws {
    let root = FileManager.default.currentDirectoryPath
    try CriteriaBenchmark(indicators: "\(root)/Indicators").run()
    try FiguresBenchmark(indicators: "\(root)/Indicators").run()
    try LoadingBenchmark(indicators: "\(root)/Indicators").run()
    try ReportBenchmark(root: root).run()
    try GrowthBenchmark(indicators: "\(root)/Indicators").run()
  }
}
