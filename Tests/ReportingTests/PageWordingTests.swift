import Model
import Testing

@testable import Reporting

/// Tests that tables and lists can be understood without their context.
@Suite struct PageWordingTests {
  @Test(arguments: SmallReport.allCases) func tablesOfFiguresNameTheirYearOrFramework(_ report: SmallReport) throws {
    for page in try report.pages() {
      for (position, table) in page.elements.enumerated() where table.name == "table" {
        let inside = page.elements.filter { $0.ancestors.contains(position) }
        guard inside.contains(where: { $0.attributes["data-figure"] != nil }) else { continue }
        let caption = inside.first { $0.name == "caption" }?.text ?? ""
        #expect(
          caption.contains(/20[0-9]{2}|Framework example|by year|by their names/), "\(page.path): \(caption)")
      }
    }
  }

  /// A sentence inserted under a wrong name would appear in its internal form, or not at all.
  @Test(arguments: SmallReport.allCases) func sentencesReadAsSentences(_ report: SmallReport) throws {
    for page in try report.pages() {
      for element in page.elements {
        for trace in ["Sentence(", "Optional(", "html: ", "[\"", "nil"] where element.name != "script" {
          #expect(!element.text.contains(trace), "\(page.path): \(element.text.prefix(200))")
        }
        if ["h1", "h2", "h3", "h4", "caption", "summary"].contains(element.name) {
          #expect(!element.text.isEmpty, "\(page.path): \(element.name)")
        }
      }
    }
  }

  /// The denominator in use is named in words, not only marked by a shade.
  @Test(arguments: ["index.html", "method.html"]) func theDenominatorInUseIsNamed(_ path: String) throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == path })
    let table = try #require(page.elements.firstIndex { $0.attributes["id"] == "denominators" })
    let rows = page.elements.filter {
      $0.name == "th" && $0.ancestors.contains(table) && $0.attributes["scope"] == "row"
    }
    #expect(rows.filter { $0.text.contains("used in this report") }.map(\.text).count == 1)
    #expect(rows.first?.text == "Ratings on the scale used in this report")
  }

  /// The list at the top of the first page links to each of its chapters.
  @Test(arguments: SmallReport.allCases) func theFirstPageListsItsChapters(_ report: SmallReport) throws {
    let page = try #require(try report.pages().first { $0.path == "index.html" })
    let list = try #require(page.elements.firstIndex { $0.attributes["class"] == "contents" })
    let links = page.elements.filter { $0.name == "a" && $0.ancestors.contains(list) }.compactMap {
      $0.attributes["href"]
    }
    let chapters = page.elements.enumerated().filter { _, element in
      element.name == "section" && !element.ancestors.contains { page.elements[$0].name == "section" }
    }.compactMap { $1.attributes["aria-labelledby"] }
    let listed = chapters.filter { $0 != "points-heading" }.map { "#\($0)" }
    #expect(links == listed)
  }

  /// A kind of finding is described without text from files, and the description is still a full sentence.
  @Test func kindsOfFindingsAreFullSentences() throws {
    var report = SmallReport.fourYears.report
    report.findings = FindingCode.allCases.map { Finding($0, at: SourcePlace(file: "a.csv", line: 2)) }
    let counts = FindingCounts(view: ReportView(report: report, words: try .embedded())).context
    let rows = try #require(counts["rows"] as? [[String: Any]])
    #expect(rows.count == FindingCode.allCases.count)
    for row in rows {
      let message = try #require(row["message"] as? String)
      #expect(!message.contains("…."), "\(message)")
    }
  }
}
