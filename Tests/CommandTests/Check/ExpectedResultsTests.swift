import Foundation
import Testing

/// Tests that the samples give the results in `Samples/expected`, which `make accept` updates.
@Suite struct ExpectedResultsTests {
  private static let folder = "Samples/expected/un-swap/2025"

  @Test(arguments: ["distributions", "coverage", "changes", "left-out", "ratings"])
  func dataIsAsExpected(_ name: String) throws {
    try compare("data/\(name).csv", with: try PublishedReport.files(2025).text("data/\(name).csv"))
  }

  @Test func mainPointsAreAsExpected() throws {
    let json = try PublishedReport.files(2025).text("data/report.json")
    let report = try JSONDecoder().decode(MainPoints.self, from: Data(json.utf8))
    try compare("main-points.txt", with: report.text)
  }

  @Test func findingsAreAsExpected() throws {
    try compare("findings.txt", with: try Program.run("check", "Samples/un-swap").output)
  }

  @Test func theFirstDifferenceIsShownWithItsLine() {
    #expect(FirstDifference(expected: "a\nb\n", given: "a\nb\n") == nil)
    #expect(
      FirstDifference(expected: "a\nb\nc", given: "a\nx\nc") == FirstDifference(line: 2, expected: "b", given: "x"))
    #expect(FirstDifference(expected: "a", given: "a\nb") == FirstDifference(line: 2, expected: nil, given: "b"))
    #expect(FirstDifference(expected: "a\nb", given: "a") == FirstDifference(line: 2, expected: "b", given: nil))
  }

  private func compare(_ name: String, with given: String) throws {
    let file = Package.root.appendingPathComponent("\(Self.folder)/\(name)")
    if ProcessInfo.processInfo.environment["MAINSTREAM_ACCEPT"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(given.utf8).write(to: file)
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    guard let difference = FirstDifference(expected: expected, given: given) else { return }
    Issue.record(
      """
      \(Self.folder)/\(name) differs from what the program gives, first in line \(difference.line):
        expected: \(difference.expected ?? "(nothing)")
        given:    \(difference.given ?? "(nothing)")
      If the change is wanted, accept it with “make accept” and review the difference with “git diff Samples/expected”.
      """)
  }
}

/// The first line that differs between two texts.
private struct FirstDifference: Equatable {
  let line: Int
  let expected: String?
  let given: String?

  init(line: Int, expected: String?, given: String?) {
    self.line = line
    self.expected = expected
    self.given = given
  }

  init?(expected: String, given: String) {
    guard expected != given else { return nil }
    let old = expected.components(separatedBy: "\n")
    let new = given.components(separatedBy: "\n")
    let index = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    self.init(
      line: index + 1, expected: index < old.count ? old[index] : nil, given: index < new.count ? new[index] : nil)
  }
}

/// The main points at the top of a report, with their numbers.
private struct MainPoints: Decodable {
  struct Point: Decodable {
    let id: String
    let text: String
    let values: [String: Int]
  }

  let main_points: [Point]

  var text: String {
    main_points.map { point in
      let values = point.values.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)\n" }.joined()
      return "\(point.id): \(point.text)\n\(values)"
    }.joined(separator: "\n")
  }
}
