import Model
import Testing

@testable import Frameworks

@Suite struct CommonInputNamesTests {
  private let entities = EntityList([
    Entity(code: "EXS", name: "Secretariat", type: "office", isCounted: true, expected: YearSpan(from: 2018))
  ])

  private func found(_ indicator: String, _ provider: String, _ type: String) -> [String] {
    var framework = SmallFramework.framework("sample-1.0", YearSpan(from: 2018))
    framework.commonInputs = [
      CommonInput(
        indicator: indicator, provider: provider, type: type, years: YearSpan(from: 2018), source: "", line: 7)
    ]
    let numbers = IndicatorNumbers(numbers: Set(framework.indicators.map(\.number)))
    return CommonInputCheck.findings(framework, numbers: numbers, entities, folder: framework.id)
      .map { "\($0.code) \($0.place.file):\($0.place.line ?? 0) \($0.found ?? "")" }
  }

  @Test func everyNameMustBeDefined() {
    #expect(found("1", "EXS", "office") == [])
    #expect(found("9", "EXS", "office") == ["definition-indicator-unknown sample-1.0/framework.yaml:7 9"])
    #expect(found("1", "EXX", "office") == ["definition-word-unknown sample-1.0/framework.yaml:7 EXX"])
    #expect(found("1", "EXS", "fund") == ["definition-word-unknown sample-1.0/framework.yaml:7 fund"])
  }
}
