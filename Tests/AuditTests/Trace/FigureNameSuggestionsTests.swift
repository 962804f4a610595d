import Testing

@testable import Audit

@Suite struct FigureNameSuggestionsTests {
  private let names = ["f/2025/system/system/exceeds", "f/2025/area/Money/exceeds", "f/2025/coverage/reported"]

  @Test func aMisspelledNameGivesASuggestion() {
    #expect(FigureNameSuggestions.names(like: "f/2025/systm/system/exceeds", among: names).first == names[0])
    #expect(FigureNameSuggestions.names(like: "f/2025/coverage/reportd", among: names).first == names[2])
  }

  @Test func aNameUnlikeAllOthersGivesNoSuggestion() {
    #expect(FigureNameSuggestions.names(like: "", among: names) == [])
    #expect(FigureNameSuggestions.names(like: "quite/another/thing", among: names) == [])
  }
}
