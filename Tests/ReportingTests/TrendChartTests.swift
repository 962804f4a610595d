import Model
import Reporting
import Testing
import Words

/// Tests that the chart of shares by year does not draw lines across years without data.
@Suite struct TrendChartTests {
  private func page(years: [Int]) throws -> HTMLPage {
    let report = SmallReport.make(
      years.map { SmallReport.card("EXW", $0, [.level(1), .level(2), .level(3)]) },
      editions: years.map { Edition(framework: "example-2", year: $0) })
    let files = try ReportSite(words: Catalogue.embedded()).files(for: report)
    return try #require(files.pages.first { $0.path == "index.html" })
  }

  private func labels(_ page: HTMLPage) -> [String] {
    page.all("text").filter { $0.attributes["class"] == "axis" && !$0.text.contains("%") }.map(\.text)
  }

  private func lines(_ page: HTMLPage) -> [Int] {
    page.all("polyline").filter { $0.attributes["class"] == "met" }.map {
      $0.attributes["points"]?.split(separator: " ").count ?? 0
    }
  }

  @Test func consecutiveYearsAreConnected() throws {
    let page = try page(years: [2022, 2023, 2024, 2025])
    #expect(lines(page) == [4])
    #expect(labels(page) == ["2022", "2023", "2024", "2025"])
    #expect(page.all("main").first?.text.contains("nothing is drawn there") == false)
  }

  @Test func aMissingYearIsAGap() throws {
    let page = try page(years: [2020, 2021, 2023, 2024, 2025])
    #expect(lines(page) == [2, 3])
    #expect(labels(page) == ["2020", "2021", "2022", "2023", "2024", "2025"])
    #expect(page.all("p").contains { $0.text == "No ratings were read for 2022: nothing is drawn there." })
    // No other framework begins in that year.
    #expect(!page.all("line").contains { $0.attributes["class"] == "break" })
    // The distance between all years is the same.
    let dots = page.all("circle").compactMap { $0.attributes["cx"].flatMap(Double.init) }
    let figure = Array(dots.prefix(5))
    let steps = zip(figure, figure.dropFirst()).map { $1 - $0 }
    #expect(abs(steps[1] - 2 * steps[0]) < 0.5, "\(steps)")
  }

  @Test func labelsOfManyYearsDoNotOverlap() throws {
    let page = try page(years: Array(1996...2025))
    let shown = labels(page).compactMap { Int($0) }
    #expect(shown.count <= 12)
    #expect(shown.last == 2025)
    #expect(Set(zip(shown, shown.dropFirst()).map { $1 - $0 }).count == 1)
  }
}
