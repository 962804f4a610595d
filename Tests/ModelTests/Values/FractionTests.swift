import Model
import Testing

@Suite struct FractionTests {
  @Test(arguments: [
    (1, 3, 3333), (2, 3, 6667), (-2, 3, -6667), (1, 20_000, 1), (-1, 20_000, -1), (1, 20_001, 0), (0, 7, 0),
    (9, 9, 10_000),
  ])
  func tenThousandthsAreRoundedAwayFromZero(_ numerator: Int, denominator: Int, rounded: Int) {
    #expect(Fraction(numerator, over: denominator).tenThousandths == rounded)
  }

  @Test func largePartsDoNotOverflow() {
    #expect(Fraction(.max, over: .max).tenThousandths == 10_000)
    #expect(Fraction(.min + 1, over: .max).tenThousandths == -10_000)
  }
}
