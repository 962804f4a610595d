import Model
import Testing

@testable import Reporting

/// Tests that the page on methods explains each rating, and that every legend links to it.
@Suite struct ScaleTableTests {
  private func scale(_ levels: Int, metFrom: Int) -> Framework {
    var framework = SmallFramework.make()
    framework.scale = RatingScale(
      levels: (0..<levels).map { Level(code: "l\($0)", title: "L\($0)", symbol: "\($0)") },
      lowestMetLevel: metFrom, outside: framework.scale.outside)
    return framework
  }

  @Test func meaningsDependOnTheRequirementsOfTheScale() {
    func meanings(_ framework: Framework) -> [String] {
      framework.scale.levels.indices.map { ScaleTable.meaning(of: .level($0), framework.scale) }
    }
    #expect(meanings(scale(4, metFrom: 2)) == ["lowest", "below", "met", "above"])
    #expect(meanings(scale(2, metFrom: 1)) == ["lowest", "met"])
    #expect(meanings(scale(5, metFrom: 2)) == ["lowest", "below", "met", "above", "above"])
    #expect(meanings(scale(2, metFrom: 0)) == ["met", "above"])
  }

  @Test func statesOutsideTheScaleCountAsTheDenominatorRequires() {
    func counting(_ denominator: Denominator) -> [String] {
      var framework = SmallFramework.make()
      framework.denominator = denominator
      return (RatingMark.order(framework.scale)).map { ScaleTable.counting(of: $0, framework) }
    }
    let levels = ["met", "met", "not-met", "not-met"]
    #expect(counting(.rated) == levels + ["left-out", "left-out", "left-out"])
    #expect(counting(.ratedAndNotApplicable) == levels + ["not-met", "left-out", "left-out"])
    #expect(counting(.expected) == levels + ["not-met", "not-met", "not-met"])
  }

  /// Frameworks with the same scale share a table.
  @Test func eachRatingIsExplainedOnce() throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == "method.html" })
    let tables = page.elements.indices.filter { page.elements[$0].attributes["class"] == "text scale" }
    #expect(tables.count == 1)
    let rows = page.elements.filter {
      $0.name == "th" && $0.attributes["scope"] == "row" && $0.ancestors.contains(tables[0])
    }
    #expect(
      rows.map(\.text) == [
        "E exceeds", "M meets", "A approaches", "× missing", "n/a Not applicable", "· Not reported", "? Under review",
      ])
    let caption = page.all("caption").first { $0.text.contains("Framework example-1 and Framework example-2") }
    #expect(caption != nil)
  }

  @Test func legendsOfRatingsLinkToTheirMeaning() throws {
    for page in try SmallReport.fourYears.pages() {
      for (position, legend) in page.elements.enumerated() where legend.attributes["class"] == "legend" {
        let links = page.elements.filter { $0.name == "a" && $0.ancestors.contains(position) }
          .compactMap { $0.attributes["href"] }
        let isOfRatings = legend.attributes["aria-label"] == "Ratings"
        #expect(links.map { page.target(of: $0)?.path } == (isOfRatings ? ["method.html"] : []), "\(page.path)")
        #expect(links.allSatisfy { $0.hasSuffix("#scale") }, "\(page.path)")
      }
    }
  }
}
