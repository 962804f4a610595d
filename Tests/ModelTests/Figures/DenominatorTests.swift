import Model
import Testing

@Suite struct DenominatorTests {
  @Test func aDenominatorCountsLevelsAndItsStates() {
    var cells = Distribution(levelCount: 2)
    cells.count(.level(0), times: 1)
    cells.count(.level(1), times: 2)
    cells.count(.notApplicable, times: 4)
    cells.count(.notReported, times: 8)
    cells.count(.underReview, times: 16)
    #expect(cells.total(.rated) == 3)
    #expect(cells.total(.ratedAndNotApplicable) == 7)
    #expect(cells.total(.expected) == 31)
    #expect(cells.expected == cells.total(.expected))
  }
}
