import Model
import Testing

@Suite struct FindingArgumentsTests {
  private let arguments: FindingArguments = ["indicator": "6", "allowed": ["missing", "meets"]]

  @Test func aTextAndAListAreToldApart() {
    #expect(arguments["indicator"] == "6")
    #expect(arguments[list: "allowed"] == ["missing", "meets"])
    #expect(arguments["allowed"] == nil)
    #expect(arguments[list: "indicator"] == nil)
    #expect(arguments["year"] == nil)
  }

  @Test func eachIsMappedAsWhatItIs() {
    let lengths = arguments.mapped(text: { $0.count }, list: { -$0.count })
    #expect(lengths == ["indicator": 1, "allowed": -2])
  }

  @Test func aLaterValueTakesThePlaceOfAnEarlierOne() {
    var changed = arguments
    changed["allowed"] = "any"
    #expect(changed == ["indicator": "6", "allowed": "any"])
  }
}
