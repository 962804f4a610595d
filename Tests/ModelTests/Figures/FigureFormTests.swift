import Model
import Testing

@Suite struct FigureFormTests {
  @Test(arguments: [
    (65, 100, "twoThirds below"), (667, 1000, "twoThirds above"), (2, 3, "twoThirds exact"), (64, 100, nil),
    (50, 100, "half exact"), (52, 100, "half above"), (5201, 10_000, nil), (0, 4, nil), (0, 0, nil),
    (74, 100, "threeQuarters below"),
  ])
  func aShareIsNearAFraction(part: Int, whole: Int, expected: String?) {
    #expect(NearFraction(Share(part, of: whole)).map { "\($0.fraction) \($0.side)" } == expected)
  }

  @Test func formsSuitSomeValues() {
    #expect(FigureForm.suitable(.count(7)) == [.words, .count])
    #expect(FigureForm.suitable(.share(Share(1, of: 2))) == [.words, .perCent, .count])
    #expect(FigureForm.suitable(.shareBound(5_000)) == [.words, .perCent])
    #expect(FigureForm.suitable(.probability(5)) == [])
  }
}
