import Testing

/// Tests the pages and data files about recommendations.
@Suite struct FollowUpPagesTests {
  private static let files = Result { try SmallReport.recommendations.files() }

  private func text(_ path: String) throws -> String { try #require(try Self.files.get().text(path)) }

  @Test func eachRecommendationInForceHasAPage() throws {
    let paths = try Self.files.get().map(\.path).filter { $0.hasPrefix("recommendations/") }
    #expect(paths == ["ex-2", "ex-3", "ex-5"].map { "recommendations/\($0).html" })
  }

  @Test func whatIsNotPublicIsInNoFile() throws {
    for file in try Self.files.get() {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(SmallFollowUp.canary), "\(file.path)")
    }
    #expect(try text("data/responses.csv").contains("2025,EX-3,EXH,yes,no,,,,,"))
    #expect(try text("recommendations/ex-3.html").contains("the answer is not public"))
  }

  @Test func figuresOfTheSystemAreTold() throws {
    #expect(
      try text("data/figures.csv").contains("recommendations/2025/follow-up/system/system/answered,3,3,,responses"))
    #expect(
      try text("follow-up.html").contains(
        "<span data-figure=\"recommendations/2025/follow-up/system/system/answered\">3</span> are in"))
    #expect(try text("data/follow-up-changes.csv").contains("recommendations,2024,2025,system,system,1,"))
    #expect(try text("data/postponements.csv").contains("recommendations,2025,EXW,EX-2,2024-06-30,2025-06-30,1,549"))
    #expect(try text("data/grade-counts.csv").contains("recommendations,2025,letters,B,1"))
  }

  @Test func aPageTellsTheDayOfCounting() throws {
    #expect(try text("follow-up.html").contains("Counted as of 2025-12-31."))
    #expect(try text("run.json").contains("\"as_of\": \"2025-12-31\""))
  }

  @Test func silenceIsNamedAsSuch() throws {
    #expect(try text("recommendations/ex-2.html").contains("No response in these data"))
    #expect(try text("entities/exn.html").contains("No response of it is in these data"))
  }

  @Test func answersToSupersededTextsAreApart() throws {
    #expect(try text("data/responses-apart.csv").contains("2025,EX-4,EXW,superseded,yes,accepted,in-progress"))
    #expect(try text("follow-up.html").contains("the text was superseded"))
  }

  @Test func aReportWithoutRecommendationsHasNoSuchPages() throws {
    let paths = try SmallReport.fourYears.files().map(\.path)
    #expect(!paths.contains("follow-up.html"))
    #expect(!paths.contains("data/responses.csv"))
  }
}
