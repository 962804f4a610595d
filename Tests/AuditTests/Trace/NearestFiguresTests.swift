import Testing

@testable import Audit

@Suite struct NearestFiguresTests {
  private let names = ["f/2025/system/system/exceeds", "f/2025/area/Money/exceeds", "f/2025/coverage/reported"]

  @Test func aSlipOfThePenLeadsToTheName() {
    #expect(NearestFigures.names(like: "f/2025/systm/system/exceeds", among: names).first == names[0])
    #expect(NearestFigures.names(like: "f/2025/coverage/reportd", among: names).first == names[2])
  }

  @Test func nothingIsLikeNothing() {
    #expect(NearestFigures.names(like: "", among: names) == [])
    #expect(NearestFigures.names(like: "quite/another/thing", among: names) == [])
  }
}
