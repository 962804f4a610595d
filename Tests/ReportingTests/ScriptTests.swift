import Formats
import Testing

/// Tests that pages work without scripts, and that browsers run only the scripts of the two pages that have one.
@Suite struct ScriptTests {
  private static let scripted: Set = ["explorer.html", "compare.html"]

  @Test(arguments: SmallReport.allCases) func onlyTwoPagesHaveAScript(_ report: SmallReport) throws {
    for page in try report.pages() {
      #expect(page.programs.count == (Self.scripted.contains(page.path) ? 1 : 0), "\(page.path)")
      for element in page.elements {
        #expect(element.attributes["src"] == nil, "\(page.path)")
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(page.path)")
      }
    }
  }

  @Test func thePolicyAllowsTheScriptByItsDigest() throws {
    for page in try SmallReport.fourYears.pages() {
      let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
      let allowed = page.programs.first.map { "'\(Fingerprint.sha256Base64(of: Array($0.utf8)))'" } ?? "'none'"
      #expect(policy?.attributes["content"]?.hasPrefix("script-src \(allowed); connect-src 'none'") == true)
    }
  }

  /// The digest of empty input is a well-known value.
  @Test func digestsHaveTheFormThatPoliciesNeed() {
    #expect(Fingerprint.sha256Base64(of: []) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  @Test func elementsThatNeedTheScriptAreHiddenWithoutIt() throws {
    let pages = try SmallReport.fourYears.pages()
    let explorer = try #require(pages.first { $0.path == "explorer.html" })
    #expect(explorer.all("form").allSatisfy { $0.attributes["hidden"] != nil })
    #expect(explorer.elements.filter { $0.name == "td" && $0.attributes["hidden"] != nil }.isEmpty)
    let compare = try #require(pages.first { $0.path == "compare.html" })
    let form = try #require(compare.all("form").first)
    #expect(form.ancestors.contains { compare.elements[$0].attributes["hidden"] != nil })
    // The table of types is not hidden.
    let tables = compare.all("table").filter { table in
      !table.ancestors.contains { compare.elements[$0].attributes["hidden"] != nil }
    }
    #expect(tables.count == 1)
  }

  @Test func theDataOfTheComparisonEqualTheRatings() throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == "compare.html" })
    let text = try #require(page.all("script").first { $0.attributes["type"] == "application/json" }?.text)
    let data = try JSONReading.object(text)
    let editions = try #require(data["editions"] as? [[String: Any]])
    #expect(editions.compactMap { $0["year"] as? Int } == [2022, 2023, 2024, 2025])
    let entities = try #require(data["entities"] as? [[String: Any]])
    let ratings = Dictionary(
      uniqueKeysWithValues: entities.map { ($0["code"] as? String ?? "", $0["ratings"] as? String ?? "") })
    // Each character holds two positions among the seven symbols, highest first: a × 7 + b.
    #expect(ratings == ["EXW": "XHQO EO", "EXH": "TA  Kj", "EXN": "  IHUH"])
  }
}

extension HTMLPage {
  /// The scripts that a browser would run.
  var programs: [String] { all("script").filter { $0.attributes["type"] == nil }.map(\.text) }
}
