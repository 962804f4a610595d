import Model
import Testing

@testable import Reporting

@Suite struct StackedBarTests {
  private func parts(_ svg: String) -> [(x: Int, width: Int)] {
    svg.matches(of: /x="(\d+)" y="0" width="(\d+)"/).compactMap { match in
      Int(match.1).flatMap { x in Int(match.2).map { (x, $0) } }
    }
  }

  @Test(arguments: [
    [1, 1, 1], [1, 0, 0], [1, 999, 3], [7, 11, 13], [1, 1, 1], [333, 333, 333], [0, 5, 0], [1, 20_000, 1],
  ])
  func partsFillTheBarWithoutGaps(_ counts: [Int]) {
    let bar = parts(StackedBar.svg(counts.map { ("r0", $0) }))
    #expect(bar.count == counts.count { $0 > 0 })
    #expect(bar.reduce(0) { $0 + $1.width } == 1000)
    var end = 0
    for part in bar {
      #expect(part.x == end)
      end += part.width
    }
  }

  @Test func countsOfZeroGiveNoBar() {
    #expect(StackedBar.svg([("r0", 0)]) == "")
    #expect(StackedBar.change(Change.Movement(unchanged: 3), largest: 0) == "")
  }

  @Test func allStatesAreInTheBar() {
    var distribution = Distribution(levelCount: 4)
    for rating in [Rating.level(0), .level(1), .level(2), .level(3)] + Rating.outsideScale {
      distribution.count(rating)
    }
    let svg = StackedBar.svg(distribution, scale: SmallFramework.make().scale)
    #expect(
      svg.matches(of: /class="(r\d|na|nr|ur)"/).map { String($0.1) } == ["r3", "r2", "r1", "r0", "na", "nr", "ur"])
  }
}
