import Model
import Testing

@Suite struct MarkerScaleTests {
  @Test func aCodeIsFoundUnderEachSpelling() {
    let scale = MarkerScale(
      id: "un-gem", title: "", source: "",
      codes: [MarkerScale.Code(code: "1", title: ""), MarkerScale.Code(code: "2", title: "", otherSpellings: ["2A"])])
    #expect(scale.position(of: "2") == 1)
    #expect(scale.position(of: "2a") == 1)
    #expect(scale.position(of: "3") == nil)
  }

  @Test(arguments: ["GEM 2", "GEM2", "gem-2", "GEM_2", "Gem 2", "GEM – 2"])
  func lettersAndDigitsMayStandApart(_ text: String) {
    let scale = MarkerScale(
      id: "un-gem", title: "", source: "",
      codes: ["1", "2"].map { MarkerScale.Code(code: $0, title: "", otherSpellings: ["GEM \($0)"]) })
    #expect(scale.position(of: text) == 1)
    #expect(scale.position(of: "-2") == nil)
    #expect(scale.position(of: "2?") == nil)
    #expect(scale.position(of: "GEM 2-1") == nil)
  }
}
