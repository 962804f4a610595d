import Model
import Testing

/// Tests that a name of any kind is read as it was written.
@Suite struct FigureNameTests {
  @Test(arguments: [
    "un-swap-3.0/2025/system/system/meets-or-exceeds", "un-swap-3.0/2025/area/Results/Norms/exceeds-of-expected",
    "un-swap-3.0/2025/type/UN Programmes/indicator/6/number-meets", "un-swap-3.0/2025/coverage/reported",
    "un-swap-2.0/2023-2024/change/all/improved", "un-swap-2.0/2023-2024/test/indicator/6/adjusted-p",
    "un-swap-3.0/2025/requirement/6.a2/in-place", "un-swap-3.0/2025/agreement/6/claim-higher",
    "un-swap-2.0/2023-2024/parts/system/entrants", "un-swap-2.0/2023-2024/interval/indicator/6/judgements-low",
    "un-swap-3.0/2025/bounds/indicator/6/all-lowest", "un-swap-3.0/2025/kappa/all/derived/number-meets-approaches",
  ])
  func namesAreWrittenAsTheyAreRead(_ text: String) throws {
    #expect(try #require(FigureName(text)).text == text)
  }

  @Test func readsTheParts() throws {
    let name = try #require(FigureName("un-swap-3.0/2025/area/Results/Norms/exceeds-of-expected"))
    #expect(name.framework == "un-swap-3.0")
    #expect(name.years == .one(2025))
    #expect(name.kind == .distribution)
    #expect(name.keys == ["area", "Results/Norms"])
    #expect(name.measure == .share(.exceeds, of: .expected))
    #expect(name.stem == "un-swap-3.0/2025/area/Results/Norms")
  }

  @Test(arguments: [
    "", "un-swap-3.0", "un-swap-3.0/2025/coverage", "un-swap-3.0/soon/coverage/reported",
    "un-swap-3.0/2025-/coverage/reported", "un-swap-3.0/2025/nothing/x/y", "un-swap-3.0/2025/coverage/all/reported",
    "un-swap-3.0/2025/kappa/all/quadratic", "un-swap-3.0/2025/area/exceeds",
  ])
  func textsThatAreNotNamesAreRefused(_ text: String) { #expect(FigureName(text) == nil) }

  @Test func figureInYearGivesThePreviousYear() throws {
    let name = try #require(FigureName("un-swap-2.0/2024/system/system/exceeds"))
    #expect(name.figureInYear()?.text == "un-swap-2.0/2023/system/system/exceeds")
    #expect(try #require(FigureName("un-swap-2.0/2023-2024/change/all/improved")).figureInYear() == nil)
  }

  @Test func withGivesAnotherFigureOfTheRow() throws {
    let name = try #require(FigureName("un-swap-2.0/2024/system/system/exceeds"))
    #expect(name.with(.number(of: .rated)).text == "un-swap-2.0/2024/system/system/number-rated")
  }
}
