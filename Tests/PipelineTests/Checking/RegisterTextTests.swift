import Foundation
import Model
import Testing
import Words

@testable import Pipeline

/// What the commands say of the delivered recommendations.
@Suite struct RegisterTextTests {
  private let words: Catalogue
  private let definitions: Definitions

  init() throws {
    words = try Catalogue.embedded()
    definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
  }

  private func text(_ id: String) throws -> String {
    RecommendationText(
      words: words, definitions: definitions, recommendation: try DefinitionCheck.recommendation(id, of: definitions)
    ).text
  }

  @Test func everyRecommendationCanBeShown() throws {
    for recommendation in definitions.recommendations.recommendations {
      let text = try text(recommendation.id)
      #expect(!text.contains("⟦"))
      #expect(text.contains(recommendation.text))
      #expect(text.contains("UNCONFIRMED") == recommendation.isUnconfirmed)
    }
  }

  @Test func oneRecommendationIsShownInSentences() throws {
    let text = try text("GA-62-137-28")
    for part in [
      "GA-62-137-28: General Assembly, A/RES/62/137, paragraph 28\n", "Addressed to: Secretary-General.",
      "Due: every year.",
      "It repeats GA-61-145-report.", "It is current.", "(our choice): 2 Reporting and ",
      "The full text was read: ",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(try self.text("ECOSOC-2024-3").contains("It is no longer current: ECOSOC-2025-4-acc superseded it."))
  }

  @Test func theRegisterIsListedByBody() {
    let text = RegisterText(words: words, register: definitions.recommendations)
    #expect(text.bodies.contains("  jiu  Joint Inspection Unit — oversight body — 5 recommendations\n"))
    #expect(text.recommendations().contains("This register is unofficial and incomplete."))
    #expect(text.recommendations(of: "jiu").split(separator: "\n").count == 7)
    let none = RegisterText(words: words, register: RecommendationRegister())
    #expect(none.bodies == "" && none.recommendations() == "")
  }

  @Test func anUnknownIdIsRefusedWithASuggestion() {
    #expect(throws: RunError.recommendationUnknown("GA-62-137-1l", suggestion: "GA-62-137-11")) {
      try DefinitionCheck.recommendation("GA-62-137-1l", of: definitions)
    }
  }
}
