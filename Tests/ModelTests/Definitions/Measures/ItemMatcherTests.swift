import Model
import Testing

@Suite struct ItemMatcherTests {
  private func result(_ filter: ItemFilter, _ item: WorkItem) -> ItemMatcher.Result {
    let scale = MarkerScale(
      id: "gem", title: "", source: "", codes: ["0", "1"].map { MarkerScale.Code(code: $0, title: "") })
    return ItemMatcher(filter, markers: MarkerScales(scales: [scale], assumed: "gem")).result(item)
  }

  @Test func theKindOfWorkIsAlwaysKnown() {
    #expect(result(ItemFilter(work: .normative), WorkItem(kind: .report)) == .known(.met))
    #expect(result(ItemFilter(work: .normative), WorkItem(kind: .project)) == .known(.notMet))
  }

  @Test func aFactMayBeUnanswered() {
    let filter = ItemFilter(facts: [.joint])
    #expect(result(filter, WorkItem(kind: .report, yes: WorkFacts(.joint))) == .known(.met))
    #expect(result(filter, WorkItem(kind: .report, no: WorkFacts(.joint))) == .known(.notMet))
    #expect(result(filter, WorkItem(kind: .report)) == .known(.unanswered))
  }

  @Test func anItemWithoutAMarkerIsUnscreened() {
    let filter = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["1"]))
    #expect(result(filter, WorkItem(kind: .project, marker: .code(scale: 0, position: 1))) == .known(.met))
    #expect(result(filter, WorkItem(kind: .project, marker: .code(scale: 0, position: 0))) == .known(.notMet))
    #expect(result(filter, WorkItem(kind: .project)) == .unscreened)
  }
}
