import Foundation
import Frameworks

/// Measures loading many definitions: the indicators of UN-SWAP 3.0, repeated under other numbers.
struct LoadingBenchmark {
  let indicators: String

  func run() throws {
    let half = try seconds(250)
    let whole = try seconds(500)
    tell("loading of 500 indicators, by the clock", whole.clock, "seconds", wanted: "under 0.2")
    tell(
      "loading of 500 indicators, processor time", whole.processor, "seconds", wanted: "twice that on two processors")
    tell("twice as many indicators take", whole.processor / half.processor, "times as long", wanted: "2")
  }

  private func seconds(_ count: Int) throws -> (processor: Double, clock: Double) {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("mainstream-loading-\(UUID().uuidString)")
    defer { try? files.removeItem(at: folder) }
    let framework = folder.appendingPathComponent("un-swap-3.0")
    try files.createDirectory(at: framework, withIntermediateDirectories: true)
    let source = "\(indicators)/un-swap-3.0"
    try files.copyItem(atPath: "\(source)/framework.yaml", toPath: framework.path + "/framework.yaml")
    for name in ["entities.csv", "markers.yaml"] {
      try files.copyItem(atPath: "\(indicators)/\(name)", toPath: folder.path + "/\(name)")
    }
    let originals = try files.contentsOfDirectory(atPath: source).filter { $0 != "framework.yaml" }.sorted()
    let texts = try originals.map { try String(contentsOfFile: "\(source)/\($0)", encoding: .utf8) }
    for number in 1...count {
      let text = texts[number % texts.count]
      guard let own = text.firstMatch(of: /number: "(\d+)"/)?.1 else { continue }
      let renamed = text.replacing(try Regex("\\b\(own)\\.(?=[a-z])"), with: "\(number + 100).")
        .replacing("number: \"\(own)\"", with: "number: \"\(number + 100)\"")
      try renamed.write(toFile: framework.path + "/\(number + 100).yaml", atomically: false, encoding: .utf8)
    }
    func load() throws {
      let read = try DefinitionsFolder.read(folder.path)
      precondition(read.frameworks[0].indicators.count == count)
    }
    return (try ProcessorTime.seconds(load), try ProcessorTime.secondsByTheClock(load))
  }
}
