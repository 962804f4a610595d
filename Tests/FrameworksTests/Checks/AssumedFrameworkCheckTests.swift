import Model
import Testing

@testable import Frameworks

@Suite struct AssumedFrameworksTests {
  private func codes(_ frameworks: Framework...) -> [FindingCode] {
    AssumedFrameworkCheck.findings(
      frameworks.map {
        FrameworkSeriesCheck.Version(framework: $0, place: SourcePlace(file: "\($0.id)/framework.yaml"))
      }
    ).map(\.code)
  }

  @Test func twoAssumedFrameworksInOneYearAreAFinding() {
    let first = SmallFramework.framework("first-1.0", YearSpan(from: 2018))
    #expect(codes(first, SmallFramework.framework("other-1.0", YearSpan(from: 2020))) == [.definitionAssumedTwice])
    #expect(codes(first, SmallFramework.framework("other-1.0", YearSpan(from: 2020), isAssumed: false)) == [])
  }

  @Test func versionsOfOneSeriesGiveNoFinding() {
    #expect(
      codes(
        SmallFramework.framework("first-1.0", YearSpan(from: 2018)),
        SmallFramework.framework("first-2.0", YearSpan(from: 2020))) == [])
  }
}
