import Model
import Reporting
import Testing

/// Tests reports with much, little and no data.
@Suite struct ReportVariantsTests {
  @Test(arguments: SmallReport.allCases) func theSameReportGivesTheSameBytes(_ report: SmallReport) throws {
    #expect(try report.files() == report.files())
  }

  @Test(arguments: SmallReport.allCases) func jsonCanBeRead(_ report: SmallReport) throws {
    let files = try report.files()
    for path in ["run.json", "data/report.json"] {
      #expect(try JSONReading.object(try #require(files.text(path)))["year"] as? Int == 2025)
    }
  }

  @Test(arguments: SmallReport.allCases) func pathsAreSimpleAndUnique(_ report: SmallReport) throws {
    let paths = try report.files().map(\.path)
    #expect(Set(paths).count == paths.count)
    for path in paths {
      #expect(path.wholeMatch(of: /([a-z0-9-]+\/)?[a-z0-9-]+\.(html|css|csv|json|xlsx)/) != nil, "\(path)")
    }
  }

  /// Pages must not show internal values of the program.
  @Test(arguments: SmallReport.allCases)
  func noInternalValueIsShown(_ report: SmallReport) throws {
    for file in try report.files() where file.path != "style.css" && !file.path.hasSuffix(".xlsx") {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for trace in ["⟦", "Optional(", "nil", "{{"] { #expect(!text.contains(trace), "\(file.path): \(trace)") }
      // As a word: the letters are part of “unanswered”.
      #expect(!text.contains(/\bnan\b/), "\(file.path): nan")
    }
  }

  @Test func aSingleEntityIsInTheSingular() throws {
    let page = try #require(try SmallReport.oneEntity.pages().first { $0.path == "index.html" })
    let texts = page.elements.map(\.text)
    #expect(texts.contains { $0.hasPrefix("Ratings of one entity on 3 performance indicators") })
    #expect(texts.contains("These data contain the report of one entity for 2025."))
    #expect(!texts.contains { $0.contains("1 entities") })
  }

  @Test func aYearWithoutReportsIsNotZeroPerCent() throws {
    let files = try SmallReport.nobody.files()
    let page = try #require(files.text("index.html"))
    let texts = try #require(files.pages.first { $0.path == "index.html" }).elements.map(\.text)
    #expect(texts.contains("Reports for 2025 in these data: 0"))
    #expect(!page.contains("0%"))
    #expect(files.text("entities/exw.html")?.contains("No report for 2025 is in these data.") == true)
    #expect(files.text("data/ratings.csv")?.split(separator: "\n").count == 1)
  }

  @Test func notApplicableIsNeitherMissingNorZeroPerCent() throws {
    let files = try SmallReport.allNotApplicable.files()
    let json = try #require(files.text("data/report.json"))
    #expect(json.contains("\"percent_of_rated\": null"))
    #expect(json.contains("\"percent_of_rated_and_not_applicable\": 0"))
    let page = try #require(files.pages.first { $0.path == "index.html" })
    let system = page.elements.filter {
      $0.attributes["data-figure"] == "example-2/2025/system/system/meets-or-exceeds"
    }
    #expect(system.map(\.text) == ["–"])
  }

  @Test func aMissingYearKeepsTheEarlierOnes() throws {
    let files = try SmallReport.missingYear.files()
    let coverage = try #require(files.text("data/coverage.csv"))
    #expect(coverage.contains("example-1,2023,EXW,yes,no,\n"))
    #expect(coverage.contains("example-2,2025,EXW,no,no,\n"))
    #expect(files.text("entities/exw.html")?.contains("2022") == true)
  }

  /// If there is nothing to explore or compare, there are no such pages and no links to them.
  @Test(arguments: [SmallReport.nobody, .missingYear, .noFramework])
  func withoutRatingsOfTheYearThereAreNoComparisonPages(_ report: SmallReport) throws {
    let files = try report.files()
    for path in ["explorer.html", "compare.html"] {
      #expect(files.text(path) == nil)
      for page in files.pages { #expect(!page.all("a").contains { $0.attributes["href"]?.contains(path) == true }) }
    }
    for path in ["method.html", "quality.html", "release.html"] { #expect(files.text(path) != nil) }
  }

  @Test func aSingleEntityIsComparedOnlyWithItself() throws {
    let page = try #require(try SmallReport.oneEntity.files().text("compare.html"))
    #expect(page.contains("Each type of entity beside all entities"))
    #expect(page.contains("One entity that reported for 2025"))
  }

  @Test func allNotApplicableHasNoShareAnywhere() throws {
    for page in try SmallReport.allNotApplicable.pages() {
      for element in page.elements where element.attributes["data-figure"]?.hasSuffix("/meets-or-exceeds") == true {
        // If not applicable counts as met, or as not met, there is a share.
        if element.attributes["data-figure"]?.contains("/what-if/") == true { continue }
        #expect(element.text == "–", "\(page.path)")
      }
    }
  }

  /// If no rating is on the scale, no heading mentions a share.
  @Test(arguments: [SmallReport.nobody, .allNotApplicable, .missingYear]) func headingsWithoutRatingsHaveNoShares(
    _ report: SmallReport
  ) throws {
    for page in try report.pages() {
      for heading in page.elements where heading.name.wholeMatch(of: /h[1-6]/) != nil {
        for nothing in ["–%", "– per cent", "0 of 0"] {
          #expect(!heading.text.contains(nothing), "\(page.path): \(heading.text)")
        }
      }
    }
    let files = try report.files()
    if report != .allNotApplicable {
      #expect(files.text("index.html")?.contains("There are no ratings for this year.") == true)
    } else {
      #expect(files.text("entities/exw.html")?.contains("EXW has no rating on the scale for 2025") == true)
    }
  }

  @Test func withoutAFrameworkThereAreOnlyEarlierYears() throws {
    let files = try SmallReport.noFramework.files()
    #expect(!files.contains { $0.path.hasPrefix("indicators/") || $0.path == "facts.html" })
    #expect(files.text("index.html")?.contains("There are no ratings for this year.") == true)
  }
}
