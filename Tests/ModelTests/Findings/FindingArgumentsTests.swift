import Model
import Testing

@Suite struct FindingArgumentsTests {
  private let arguments: FindingArguments = [
    "indicator": "6", "allowed": ["missing", "meets"], "limit": PhraseKey("csv-limit-row"),
  ]

  @Test func textsListsAndPhrasesAreDistinguished() {
    #expect(arguments["indicator"] == "6")
    #expect(arguments[list: "allowed"] == ["missing", "meets"])
    #expect(arguments["allowed"] == nil)
    #expect(arguments[list: "indicator"] == nil)
    #expect(arguments["year"] == nil)
    #expect(arguments["limit"] == nil)
    #expect(arguments[phrase: "limit"] == PhraseKey("csv-limit-row"))
    #expect(arguments[phrase: "indicator"] == nil)
  }

  @Test func textsListsAndPhrasesAreMappedSeparately() {
    let lengths = arguments.mapped(text: { $0.count }, list: { -$0.count }, phrase: { _ in 0 })
    #expect(lengths == ["indicator": 1, "allowed": -2, "limit": 0])
  }

  @Test func aLaterValueReplacesAnEarlierOne() {
    var changed = arguments
    changed["allowed"] = "any"
    #expect(changed["allowed"] == "any")
    #expect(changed[list: "allowed"] == nil)
  }
}
