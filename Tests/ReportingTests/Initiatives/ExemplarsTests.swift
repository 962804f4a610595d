import Analysis
import Model
import Testing
import Words

@testable import Reporting

@Suite struct ExemplarsTests {
  /// One entity for each combination of rating in 2024 and 2025; `nil` if it did not report for 2024.
  private func exemplars(
    _ ratings: [(code: String, type: String, before: Rating?, now: Rating)], practices: [Initiative] = []
  ) throws -> Exemplars {
    let entities = ratings.map {
      Entity(code: $0.code, name: $0.code, type: $0.type, isCounted: true, expected: YearSpan(from: 2018))
    }
    let cards = ratings.flatMap { rating in
      [
        rating.before.map { SmallReport.card(rating.code, 2024, [$0, .notApplicable, .notApplicable]) },
        SmallReport.card(rating.code, 2025, [rating.now, .notApplicable, .notApplicable]),
      ].compactMap { $0 }
    }
    var report = SmallReport.make(
      cards, editions: [Edition(framework: "example-2", year: 2024), SmallReport.now], entities: entities)
    if !practices.isEmpty { report.initiatives = InitiativeReport(initiatives: practices) }
    let view = ReportView(report: report, words: try Catalogue.embedded())
    return Exemplars(view: view, edition: try #require(view.current))
  }

  private func practice(_ entity: String, isPublic: Bool = true) -> Initiative {
    Initiative(
      id: "\(entity)-1", entities: [entity], year: 2025, title: "Wells", isGoodPractice: true,
      practiceFor: ["example-2/1"], isPublic: isPublic, place: SourcePlace(file: "a.csv", line: 2))
  }

  @Test func thoseThatExceedOrRoseToMeetAreListed() throws {
    let exemplars = try exemplars([
      ("EXA", "A", .level(3), .level(3)), ("EXB", "A", .level(2), .level(2)), ("EXC", "A", .level(1), .level(2)),
      ("EXD", "A", .level(0), .level(1)), ("EXE", "A", nil, .level(3)), ("EXF", "A", .notApplicable, .level(2)),
      ("EXG", "A", .level(3), .notApplicable), ("EXH", "A", .level(3), .level(2)),
    ])
    #expect(exemplars.earlierYear == 2024)
    #expect(exemplars.byIndicator[0].map(\.entity) == ["EXA", "EXC", "EXE"])
    #expect(exemplars.byIndicator[0].map(\.earlier) == [nil, .level(1), nil])
    #expect(exemplars.byIndicator[1].isEmpty)
  }

  @Test func theOwnTypeStandsFirstThenPracticeThenRise() throws {
    let exemplars = try exemplars(
      [
        ("EXA", "B", .level(3), .level(3)), ("EXB", "B", .level(1), .level(2)), ("EXC", "A", .level(3), .level(3)),
        ("EXD", "A", .level(3), .level(3)), ("EXE", "A", .level(0), .level(0)),
      ], practices: [practice("EXD"), practice("EXA", isPublic: false)])
    #expect(exemplars.first(5, at: 0, for: "EXE").map(\.entity) == ["EXD", "EXC", "EXB", "EXA"])
    #expect(exemplars.first(3, at: 0, for: "EXE").map(\.entity) == ["EXD", "EXC", "EXB"])
    #expect(exemplars.first(1, at: 0, for: "EXA").map(\.entity) == ["EXB"])
    #expect(exemplars.byIndicator[0].map(\.practices.count) == [0, 0, 0, 1])
  }

  @Test func thePageOfAnEntityNamesThem() throws {
    let exemplars = try exemplars(
      [("EXA", "A", .level(1), .level(3)), ("EXE", "A", .level(0), .level(0))], practices: [practice("EXA")])
    let card = try #require(exemplars.view.card(exemplars.edition, "EXE"))
    let page = try PageRenderer(words: Catalogue.embedded()).text(
      "entity", at: "entities/exe.html",
      EntityPage(view: exemplars.view, code: "EXE", exemplars: exemplars).context.merging(
        PageFrame(view: exemplars.view, path: "entities/exe.html").context.merging(["text": ""]) { own, _ in own }
      ) { own, _ in own })
    #expect(card.ratings[0].final == .level(0))
    #expect(page.contains("EXA</a> exceeds, higher than in 2024"))
    #expect(page.contains("good practice: Wells"))
  }
}
