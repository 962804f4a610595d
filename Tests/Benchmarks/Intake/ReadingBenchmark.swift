import Foundation

/// Measures reading files of 200 MB into records with the place of each field, compared with fast programs.
///
/// The time for a file of one row is subtracted for each program, so that starting it does not count.
struct ReadingBenchmark {
  let files: GeneratedFiles
  let tools: Tools

  func run() throws {
    let csv = try files.csv(megabytes: 200)
    let smallCSV = try files.csv(megabytes: 0)
    defer { for file in [csv, smallCSV] { try? FileManager.default.removeItem(atPath: file) } }
    try compare("CSV", csv, smallCSV, with: tools.python, "Python's csv module", wanted: 12)
    try compare("CSV", csv, smallCSV, with: tools.duckDB, "DuckDB's count on one thread", wanted: 3)
    let xml = try files.xml(megabytes: 200)
    let smallXML = try files.xml(megabytes: 0)
    defer { for file in [xml, smallXML] { try? FileManager.default.removeItem(atPath: file) } }
    try compareXML(xml, smallXML)
  }

  private func compare(
    _ format: String, _ file: String, _ small: String, with tool: Tool, _ name: String, wanted: Int
  ) throws {
    let title = "200 MB of \(format) to records, against \(name)"
    guard let other = tool.arguments(title) else { return }
    let times = try times(file, small, other)
    tell(title, times.other / times.own, "times as fast", wanted: "at least \(wanted)")
  }

  private func compareXML(_ file: String, _ small: String) throws {
    let title = "200 MB of XML to records, against xmllint --sax --noout"
    guard let other = tools.xmllint.arguments(title) else { return }
    let times = try times(file, small, other)
    tell(title, times.own / times.other, "times its time", wanted: "at most 1.5")
  }

  private func times(_ file: String, _ small: String, _ other: [String]) throws -> (own: Double, other: Double) {
    let runs = try ChildProcess.least(
      [tools.records + [file], other + [file], tools.records + [small], other + [small]], runs: 7)
    return (runs[0].seconds - runs[2].seconds, runs[1].seconds - runs[3].seconds)
  }
}
