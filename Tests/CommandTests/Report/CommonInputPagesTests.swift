import Foundation
import Testing

/// Tests that ratings which need not be the entity's own are marked wherever single ratings are shown.
@Suite struct CommonInputPagesTests {
  private func cells(_ page: String, _ mark: String) -> Int {
    page.matches(of: /<sup><abbr[^>]*>([^<]*)</).count { $0.1 == mark }
  }

  @Test func everyPossibleInputIsMarkedOnTheTableOfAllRatings() throws {
    let files = try PublishedReport.files(2024)
    let rows = try files.table("ratings").rows.filter { $0["year"] == "2024" && $0["common_input"] != "" }
    #expect(rows.count == 117)
    let page = try files.text("explorer.html")
    #expect(cells(page, "c?") == 117)
    #expect(cells(page, "≈") == 0)
    #expect(page.contains("(117 of 1,275 ratings)"))
  }

  @Test func ratingsThatLookLikeOneInputAreMarked() throws {
    let page = try PublishedReport.files(2025).text("explorer.html")
    #expect(cells(page, "c?") == 0)
    #expect(cells(page, "≈") == 38 + 32)
  }

  @Test func pagesOfEntitiesAndIndicatorsHaveTheMarks() throws {
    let files = try PublishedReport.files(2024)
    let entity = try files.text("entities/desa.html")
    #expect(entity.contains("OIOS offers a common input; whether it was adopted is not stated"))
    #expect(cells(entity, "c?") == 3 * 7)
    let indicator = try files.text("indicators/13.html")
    #expect(indicator.matches(of: /<\/a><sup>c\?<\/sup>/).count == 39)
    #expect(indicator.contains("DMSPC offers its rating on this indicator as a common input"))
    #expect(try files.text("entities/who.html").contains("<sup>") == false)
  }

  @Test func theFirstPageGivesTheShareWithoutThem() throws {
    let now = try PublishedReport.files(2025).text("index.html")
    let plain = now.replacing(/<[^>]*>/, with: "")
    #expect(plain.contains("on indicator 5 (38 of 40) and indicator 8 (32 of 40); these data do not say"))
    #expect(plain.contains("Without these groups, the share is 63 per cent (718 of 1,146)."))
    let before = try PublishedReport.files(2024).text("index.html").replacing(/<[^>]*>/, with: "")
    #expect(before.contains("without them, the share is 78 per cent (802 of 1,028)."))
  }

  @Test func publishedSharesStandBesideTheData() throws {
    let page = try PublishedReport.files(2024).text("method.html")
    let row = try #require(page.firstMatch(of: /<tr><th scope="row">2018<\/th><td>UN system.*?<\/tr>/)?.0)
    let plain = row.replacing(/<[^>]*>/, with: " ")
    for part in ["57%", "64%", "649 of 1,014", "58%", "649 of 1,122", "Gender Bulletin 108"] {
      #expect(plain.contains(part), "\(part)")
    }
  }

  /// Only a change between years that lack years in the data may say so.
  @Test func theWholePeriodHasRatingsInBetween() throws {
    #expect(try PublishedReport.files(2024).text("index.html").contains("there are no ratings for") == false)
  }
}
