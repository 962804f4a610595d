import Model
import Testing

@Suite struct CoverageFiguresTests {
  private let coverage = Coverage(
    framework: "sample-1", year: 2025, reported: ["EXW", "EXH"], absent: ["EXN"], firstTime: ["EXH"])

  @Test(arguments: [FigureMeasure.reported, .absent, .expected, .firstTime])
  func nameHasNoKeys(_ measure: FigureMeasure) {
    let name = coverage.name(measure)
    #expect(name.text == "sample-1/2025/coverage/\(measure.text)")
    #expect(FigureName(name.text) == name)
    #expect(name.keys == [])
  }

  @Test func expectedCountIncludesReportedAndAbsentEntities() {
    #expect(coverage.expectedCount == 3)
  }
}
