import Model
import Reporting
import Words

/// Measures that the time for a report grows at most in proportion to the number of entities.
struct GrowthBenchmark {
  let indicators: String

  func run() throws {
    let site = try ReportSite(words: Catalogue.embedded())
    let small = try LargeSystem(entities: 250, years: 30, indicators: indicators)
    let large = try LargeSystem(entities: 1000, years: 30, indicators: indicators)
    var files: [ReportFile] = []
    let seconds = try [small, large].map { system in
      try ProcessorTime.seconds { files = try site.files(for: system.report) }
    }
    tell("report of 1,000 entities and 30 years", seconds[1], "seconds", wanted: "under 20")
    tell("the same against 250 entities", seconds[1] / seconds[0], "times", wanted: "under 5")
    let pages = files.filter { $0.path.hasSuffix(".html") }.sorted { $0.bytes.count > $1.bytes.count }
    if let largest = pages.first {
      tell("its largest page, \(largest.path)", Double(largest.bytes.count) / 1000, "kB", wanted: "under 500")
    }
    if let system = pages.first(where: { $0.path == "index.html" }) {
      tell("its system page", Double(system.bytes.count) / 1000, "kB", wanted: "under 300")
    }
  }
}
