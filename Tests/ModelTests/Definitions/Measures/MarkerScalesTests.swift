import Model
import Testing

@Suite struct MarkerScalesTests {
  private let scales = MarkerScales(
    scales: ["gem", "oecd"].map { id in
      MarkerScale(
        id: id, title: "", source: "", codes: ["0", "1"].map { MarkerScale.Code(code: $0, title: "") })
    },
    mappings: [MarkerMapping(from: "oecd", to: "gem", source: "", codes: ["1": "0"])], assumed: "gem")

  @Test func aCodeIsMappedIfItHasACounterpart() {
    #expect(scales.counterpart(ofCode: 1, on: 1, to: "gem") == "0")
    #expect(scales.counterpart(ofCode: 0, on: 1, to: "gem") == nil)
    #expect(scales.counterpart(ofCode: 1, on: 0, to: "oecd") == nil)
    #expect(scales.counterpart(ofCode: 1, on: 0, to: "gem") == "1")
  }
}
