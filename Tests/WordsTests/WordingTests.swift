import Testing

/// What all words of all catalogues have in common.
@Suite struct WordingTests {
  @Test func pluralFormsPutInNoOtherNames() throws {
    // The value of a parameter is named only where there is one for all years.
    for (key, forms) in try CatalogueTexts().phrases where !key.hasPrefix("rule-") {
      let other = CatalogueTexts.names(in: try #require(forms["other"], "\(key)"))
      for text in forms.values { #expect(CatalogueTexts.names(in: text).isSubset(of: other), "\(key)") }
    }
  }

  @Test func namesArePlain() throws {
    for (key, forms) in try CatalogueTexts().phrases {
      for text in forms.values {
        #expect(!text.contains("⟦") && !text.contains("}}"), "\(key)")
        for name in CatalogueTexts.names(in: text) { #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(key)") }
      }
    }
  }

  /// Ratings are counted, not explained: the report must not say what made them so.
  @Test func theReportNamesNoCauses() throws {
    let causal = [
      "because", "due to", "led to", "leads to", "caused", "thanks to", "as a result", "owing to", "driven by",
    ]
    let report = try CatalogueTexts(topic: "report").phrases
    #expect(report.count > 200)
    for (key, forms) in report {
      for text in forms.values {
        for word in causal { #expect(!text.lowercased().contains(word), "\(key)") }
      }
    }
  }

  /// A movement is told of whom and between which years; what only sets two things apart is no movement.
  @Test func nothingMovesWithoutItsPopulationAndYears() throws {
    let moving = ["rose", "fell", "grew", "increased", "decreased", "improved", "worsened", "declined"]
    for (key, forms) in try CatalogueTexts(topic: "report").phrases {
      for text in forms.values {
        // Names in curly brackets are replaced by numbers and are no words.
        let words = text.replacing(/\{[^}]*\}/, with: "").lowercased().split { !$0.isLetter }.map(String.init)
        #expect(Set(moving).isDisjoint(with: words), "\(key)")
        let names = CatalogueTexts.names(in: text)
        if names.contains("improved") || names.contains("worsened") {
          #expect(names.isSuperset(of: ["n", "from", "to"]), "\(key)")
        }
      }
    }
  }

  /// Whether the spaces of a text are its layout: what joins lists, help, and files and lists in lines of their own.
  private static func isLaidOut(_ key: String) -> Bool {
    ["list-", "help-", "skeleton-", "show-", "indicators-list-", "rule-separator"].contains { key.hasPrefix($0) }
  }

  @Test func textsHaveNoStraySpaces() throws {
    for (key, forms) in try CatalogueTexts().phrases where !Self.isLaidOut(key) {
      for text in forms.values {
        #expect(!text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(key)")
      }
    }
  }
}
