import Model
import Testing

@Suite struct QuantityRangeTests {
  @Test func aRangeWithEqualBoundsIsOneValue() throws {
    let half = try #require(Quantity(1, over: 2))
    let same = try #require(Quantity(2, over: 4))
    #expect(QuantityRange(from: half, to: same).exactValue == half)
    #expect(QuantityRange(from: half, to: try #require(Quantity(1, over: 1))).exactValue == nil)
  }
}
