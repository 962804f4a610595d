import Testing

/// Tests rules that all texts of all catalogues follow.
@Suite struct WordingTests {
  @Test func pluralFormsInsertTheSameValues() throws {
    // The value of a parameter is inserted only if it is the same for all years.
    for (key, forms) in try CatalogueTexts().phrases where !key.hasPrefix("rule-") {
      let other = CatalogueTexts.names(in: try #require(forms["other"], "\(key)"))
      for text in forms.values { #expect(CatalogueTexts.names(in: text).isSubset(of: other), "\(key)") }
    }
  }

  @Test func namesOfValuesAreSimple() throws {
    for (key, forms) in try CatalogueTexts().phrases {
      for text in forms.values {
        #expect(!text.contains("⟦") && !text.contains("}}"), "\(key)")
        for name in CatalogueTexts.names(in: text) { #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(key)") }
      }
    }
  }

  /// The report counts ratings and must not state causes.
  @Test func theReportStatesNoCauses() throws {
    let causal = [
      "because", "due to", "led to", "leads to", "caused", "thanks to", "as a result", "owing to", "driven by",
      "resulted in", "contributed to", "on account of", "explained by", "reflects",
    ]
    let report = try CatalogueTexts(topic: "report").phrases
    #expect(report.count > 200)
    for (key, forms) in report {
      for text in forms.values {
        for word in causal { #expect(!text.lowercased().contains(word), "\(key)") }
      }
    }
  }

  private static let rising: Set = ["rose", "rise", "rises", "grew", "increased", "improved", "risen"]
  private static let falling: Set = ["fell", "fall", "falls", "decreased", "worsened", "declined", "fallen"]

  /// A sentence about a change must name the entities and the years.
  ///
  /// Only phrases with keys that end in `-up` or `-down` contain words of direction. The data decide which of the two
  /// is used, and both insert the same numbers.
  @Test func sentencesAboutChangeNameEntitiesAndYears() throws {
    let report = try CatalogueTexts(topic: "report").phrases
    var moving = 0
    // Texts about the method do not mention figures.
    for (key, forms) in report where !key.hasPrefix("method-") {
      for text in forms.values {
        // Names in curly brackets are replaced by values and are not text.
        let words = Set(text.replacing(/\{[^}]*\}/, with: "").lowercased().split { !$0.isLetter }.map(String.init))
        let names = CatalogueTexts.names(in: text)
        let isUp = !Self.rising.isDisjoint(with: words)
        let isDown = !Self.falling.isDisjoint(with: words)
        if isUp || isDown {
          moving += 1
          #expect(key.hasSuffix(isUp ? "-up" : "-down") && isUp != isDown, "\(key)")
          #expect(names.isSuperset(of: ["from", "to", "before", "after"]), "\(key)")
          let base = key.replacing(/-(up|down)$/, with: "")
          for other in ["-up", "-down"] {
            #expect(CatalogueTexts.names(in: report[base + other]?["other"] ?? "") == names, "\(key)")
          }
        }
        if names.contains("improved") || names.contains("worsened") {
          #expect(names.isSuperset(of: ["n", "from", "to"]) || names.contains("shared"), "\(key)")
        }
      }
    }
    #expect(moving == 10)
  }

  /// Whether the text is laid out with spaces: separators of lists, help, and lists with one item on each line.
  private static func isLaidOut(_ key: String) -> Bool {
    ["list-", "help-", "skeleton-", "show-", "indicators-list-", "rule-separator"].contains { key.hasPrefix($0) }
  }

  @Test func textsHaveNoExtraSpaces() throws {
    for (key, forms) in try CatalogueTexts().phrases where !Self.isLaidOut(key) {
      for text in forms.values {
        #expect(!text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(key)")
      }
    }
  }
}
