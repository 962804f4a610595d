import Model
import Testing

@testable import Analysis

@Suite struct KappaTableTests {
  private func row(_ kappa: RatingAgreement.Kappa?) -> FigureRow {
    let framework = SmallSystem.framework()
    var table = ConfusionMatrix(levelCount: 4)
    table.count(.level(2), against: .level(1))
    table.count(.level(2), against: .level(2))
    table.count(.level(0), against: .level(1))
    table.count(.level(1), against: .level(1))
    let agreement = RatingAgreement(
      framework: framework.id, year: 2023, indicator: nil, against: .derived, table: table, quadratic: kappa)
    return FigureTable.kappas([agreement], [framework.id: framework]).rows[0]
  }

  @Test func pairsAreCountedWithTheClaimedRatingFirst() {
    let figures = Dictionary(uniqueKeysWithValues: row(nil).figures.map { ($0.name.text, $0.value) })
    #expect(figures["example-1/2023/kappa/all/derived/number-meets-approaches"] == .count(1))
    #expect(figures["example-1/2023/kappa/all/derived/number-approaches-meets"] == .count(0))
    #expect(figures["example-1/2023/kappa/all/derived/agreed"] == .share(Share(2, of: 4)))
    #expect(figures["example-1/2023/kappa/all/derived/quadratic"] == nil)
  }

  @Test func aKappaHasTheBoundsOfItsInterval() {
    let interval = Interval(low: -100, high: 5000, units: 11, variation: .entities)
    let figures = row(RatingAgreement.Kappa(value: Fraction(1, over: 4), interval: interval)).figures
    #expect(figures.suffix(3).map(\.value) == [.coefficient(2500), .coefficient(-100), .coefficient(5000)])
    #expect(figures.last?.name.text == "example-1/2023/kappa/all/derived/quadratic-high")
  }
}
