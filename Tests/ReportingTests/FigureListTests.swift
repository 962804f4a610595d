import Formats
import Model
import Reporting
import Testing
import Words

/// Tests that every figure on a page is in the list of figures, with the same value.
@Suite struct FigureListTests {
  private func figures(_ report: SmallReport) throws -> [PublishedFigure] {
    FigureList(report: report.report, words: try Catalogue.embedded()).figures
  }

  @Test(arguments: SmallReport.allCases) func pagesAndListShowTheSameFigures(_ report: SmallReport) throws {
    let texts = Dictionary(try figures(report).map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    for page in try report.files() where page.path.hasSuffix(".html") {
      for mark in try #require(HTMLElementReader.read(page.bytes, attribute: "data-figure")) {
        #expect([mark.text, mark.text + "%"].contains(texts[mark.name]), "\(page.path): \(mark.name)")
      }
    }
  }

  @Test(arguments: SmallReport.allCases) func namesOfFiguresAreUnique(_ report: SmallReport) throws {
    let names = try figures(report).map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.split(separator: "/").count >= 4 })
  }

  @Test func sharesListTheRatingsThatTheyCount() throws {
    let all = try figures(.fourYears)
    let figure = try #require(all.first { $0.id == "example-2/2025/system/system/meets-or-exceeds" })
    #expect(figure.figure.value == .share(Share(3, of: 6)))
    #expect(figure.figure.value.plainText == "50")
    #expect(figure.text == "50%")
    #expect(figure.figure.counts == Array(figure.figure.of.suffix(2)))
    let statistics = all.filter {
      $0.id.contains("/parts/") || $0.id.contains("/interval/") || $0.id.contains("/bounds/")
    }
    #expect(statistics.count > 20)
    #expect(statistics.allSatisfy { $0.figure.value.denominator != nil || !$0.figure.value.plainText.isEmpty })
  }
}
