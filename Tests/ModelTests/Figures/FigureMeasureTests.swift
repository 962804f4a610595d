import Model
import Testing

@Suite struct FigureMeasureTests {
  @Test(arguments: Denominator.allCases) func sharesOfEveryDenominatorAreReadAndWritten(_ denominator: Denominator) {
    for part in FigureMeasure.ShareNumerator.allCases {
      let measure = FigureMeasure.share(part, of: denominator)
      #expect(FigureMeasure(measure.text) == measure)
    }
    #expect(FigureMeasure("number-\(denominator.rawValue)") == .number(of: denominator))
  }

  @Test func readsWordsAndNumbers() {
    #expect(FigureMeasure("meets-or-exceeds") == .meetsOrExceeds)
    #expect(FigureMeasure("number-meets-or-exceeds") == .numberMeetsOrExceeds)
    #expect(FigureMeasure("reported") == .reported)
    #expect(FigureMeasure("exceeds-of-nothing") == .word("exceeds-of-nothing"))
  }
}
