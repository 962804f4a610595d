import Model
import Testing

@Suite struct ShareTests {
  @Test(arguments: [
    (1, 2, 50), (1, 3, 33), (2, 3, 67), (1, 8, 13), (3, 8, 38), (1, 200, 1), (1, 201, 0), (199, 200, 100), (0, 7, 0),
    (7, 7, 100), (793, 1226, 65),
  ])
  func halvesAreRoundedUp(_ part: Int, _ whole: Int, _ percent: Int) {
    #expect(Share(part, of: whole).roundedPercent == percent)
  }

  @Test func aDenominatorOfZeroGivesNoPercentage() {
    #expect(Share(0, of: 0).roundedPercent == nil)
    #expect(Share(0, of: 0).percent == nil)
    #expect(Share(1, of: 8).percent == 12.5)
  }

  /// Percentages are calculated with whole numbers, so that no share is rounded twice.
  @Test func percentagesAreRoundedToTheNearestWholeNumber() throws {
    for whole in 1...120 {
      for part in 0...whole {
        let percent = try #require(Share(part, of: whole).roundedPercent)
        let distance = 100 * part - percent * whole
        #expect(2 * distance < whole && 2 * distance >= -whole, "\(part) of \(whole)")
      }
    }
  }
}
