import Model
import Testing

@Suite struct MarkerScaleTests {
  @Test func aCodeIsFoundUnderEachSpelling() {
    let scale = MarkerScale(
      id: "un-gem", title: "", source: "",
      codes: [MarkerScale.Code(code: "1", title: ""), MarkerScale.Code(code: "2", title: "", also: ["2A"])])
    #expect(scale.position(of: "2") == 1)
    #expect(scale.position(of: "2a") == 1)
    #expect(scale.position(of: "3") == nil)
  }
}
