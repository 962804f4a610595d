import Model
import Testing

@Suite struct QuantityTests {
  private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(strictly: text)) }

  private func percent(_ part: String, of whole: String) throws -> Quantity? {
    Quantity(percentOf: try decimal(part), in: try decimal(whole))
  }

  @Test func equalSharesOfDifferentWholesAreEqual() throws {
    let third = try #require(try percent("1", of: "3"))
    let same = try #require(try percent("0.5", of: "1.5"))
    #expect(third == same)
    #expect(Set([third, same]).count == 1)
    #expect(!(third < same) && !(same < third))
  }

  /// 15 per cent of 200 is 30.
  ///
  /// The tests go from the threshold to the next millionth.
  @Test func thresholdsAreComparedExactly() throws {
    let threshold = Quantity(try decimal("15"))
    #expect(try #require(try percent("30", of: "200")) == threshold)
    #expect(try #require(try percent("29.999999", of: "200")) < threshold)
    #expect(try #require(try percent("30.000001", of: "200")) > threshold)
  }

  @Test func aThirdIsBetweenTheNearestDecimals() throws {
    let third = try #require(try percent("1", of: "3"))
    #expect(third > Quantity(try decimal("33.333333")))
    #expect(third < Quantity(try decimal("33.333334")))
  }

  @Test(arguments: ["0", "-1"]) func aWholeOfZeroOrLessGivesNoPercentage(_ whole: String) throws {
    #expect(try percent("1", of: whole) == nil)
  }

  @Test func hugeValuesCompareWithoutOverflow() throws {
    let largest = ExactDecimal(units: .max)
    let smallest = ExactDecimal(units: 1)
    let huge = try #require(Quantity(percentOf: largest, in: smallest))
    let tiny = try #require(Quantity(percentOf: smallest, in: largest))
    #expect(tiny < huge)
    #expect(huge > Quantity(largest))
    #expect(try #require(Quantity(percentOf: largest, in: largest)) == Quantity(try decimal("100")))
    #expect(huge.description == "922337203685477580700")
    #expect(tiny.description == "0")
  }

  @Test func sumsMayExceedTheRangeOfADecimal() throws {
    let sum = Quantity(sumOf: [ExactDecimal(units: .max), ExactDecimal(units: .max)])
    #expect(sum > Quantity(ExactDecimal(units: .max)))
    #expect(Quantity(sumOf: [try decimal("0.1"), try decimal("0.2")]) == Quantity(try decimal("0.3")))
    #expect(Quantity(sumOf: []) == Quantity(try decimal("0")))
  }

  @Test(arguments: [
    ("79.999", "100", "79.99"), ("1", "3", "33.33"), ("2", "3", "66.66"), ("80", "100", "80"), ("8.05", "100", "8.05"),
    ("12.5", "100", "12.5"), ("0.001", "100", "0"), ("-1", "3", "-33.33"), ("-0.001", "100", "0"),
  ])
  func descriptionIsTruncatedAndNotRounded(_ part: String, _ whole: String, _ description: String) throws {
    #expect(try percent(part, of: whole)?.description == description)
  }
}
