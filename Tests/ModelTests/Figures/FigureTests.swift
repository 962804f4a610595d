import Model
import Testing

/// Tests how the values of figures are written for other programs.
@Suite struct FigureTests {
  @Test(arguments: [
    (FigureValue.count(1234), "1234"), (.share(Share(2, of: 3)), "67"), (.share(Share(0, of: 0)), ""),
    (.partOfWhole(Share(1, of: 8)), "13"), (.points(-5), "-0.05"), (.shareBound(6512), "65.12"),
    (.coefficient(-12345), "-1.2345"), (.probability(7), "0.0007"),
  ])
  func valuesAreWrittenWithoutFormatting(_ value: FigureValue, _ text: String) { #expect(value.plainText == text) }

  @Test func onlyCountsAndSharesHaveANumerator() {
    #expect(FigureValue.count(3).numerator == 3)
    #expect(FigureValue.count(3).denominator == nil)
    #expect(FigureValue.share(Share(2, of: 3)).numerator == 2)
    #expect(FigureValue.partOfWhole(Share(2, of: 3)).denominator == 3)
    #expect(FigureValue.points(3).numerator == nil)
  }
}
