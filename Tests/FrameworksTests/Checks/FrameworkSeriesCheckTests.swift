import Model
import Testing

@testable import Frameworks

@Suite struct FrameworkSeriesTests {
  private func codes(_ first: YearSpan, _ second: YearSpan) -> [FindingCode] {
    let frameworks = [
      SmallFramework.framework("sample-1.0", first), SmallFramework.framework("sample-2.0", second),
    ]
    return FrameworkSeriesCheck.findings(
      frameworks.map { FrameworkSeriesCheck.Version(framework: $0, place: SourcePlace(file: "framework.yaml")) }
    ).map(\.code)
  }

  @Test func versionsMustFollowEachOtherWithoutOverlapOrGap() {
    #expect(codes(YearSpan(from: 2018, until: 2024), YearSpan(from: 2025)) == [])
    #expect(codes(YearSpan(from: 2018), YearSpan(from: 2025)) == [.definitionYearsOverlap])
    #expect(codes(YearSpan(from: 2018, until: 2022), YearSpan(from: 2025)) == [.definitionYearsHole])
  }

  @Test func theNameOfASeriesIsTheIdentifierWithoutTheVersion() {
    #expect(FrameworkSeriesCheck.name(of: "un-swap-3.0") == "un-swap")
    #expect(FrameworkSeriesCheck.name(of: "mainstreaming-work") == "mainstreaming-work")
    #expect(FrameworkSeriesCheck.name(of: "3.0") == "3.0")
  }
}
