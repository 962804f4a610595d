import Analysis
import Model
import Reporting
import Testing
import Words

/// Small reports on fictional entities.
enum SmallReport: String, CaseIterable, CustomTestStringConvertible {
  /// Two frameworks, four years, and derived ratings besides claimed ones.
  case fourYears
  case oneEntity
  /// Reports were expected, but no entity reported.
  case nobody
  case allNotApplicable
  /// There are earlier years, but no entity reported for the report's own year.
  case missingYear
  /// No framework is in force in the report's year.
  case noFramework
  /// Four years, with recommendations to which some entities respond.
  case recommendations

  var testDescription: String { rawValue }

  static let year = 2025
  static let entities = ["EXW", "EXH", "EXN"].map { entity($0, "Example Agency \($0)") }

  static func entity(_ code: String, _ name: String, _ succession: Succession? = nil) -> Entity {
    Entity(
      code: code, name: name, type: Entity.fictionalType, isCounted: true, expected: YearSpan(from: 2018),
      succession: succession)
  }

  var report: SystemReport {
    switch self {
    case .fourYears: Self.make(Self.earlier + Self.later + [Self.derivedCard], editions: Self.allEditions)
    case .oneEntity: Self.make([Self.later[0]], editions: [Self.now], entities: [Self.entities[0]])
    case .nobody: Self.make([], editions: [Self.now])
    case .allNotApplicable:
      Self.make([Self.card("EXW", 2025, [.notApplicable, .notApplicable, .notApplicable])], editions: [Self.now])
    case .missingYear: Self.make(Self.earlier, editions: Array(Self.allEditions.prefix(2)) + [Self.now])
    case .noFramework: Self.make(Self.earlier, editions: Array(Self.allEditions.prefix(2)))
    case .recommendations: SmallFollowUp.added(to: Self.fourYears.report)
    }
  }

  func files() throws -> [ReportFile] { try ReportSite(words: Catalogue.embedded()).files(for: report) }

  /// The pages, made once for all tests.
  func pages() throws -> [HTMLPage] { try #require(Self.pages[self]).get() }

  private static let pages = Dictionary(
    uniqueKeysWithValues: allCases.map { report in (report, Result { try report.files().pages }) })

  // MARK: - Parts

  static let frameworks = [
    "example-1": SmallFramework.make("example-1", from: 2018), "example-2": SmallFramework.make(),
  ]

  static let now = Edition(framework: "example-2", year: 2025)

  private static let allEditions = [
    Edition(framework: "example-1", year: 2022), Edition(framework: "example-1", year: 2023),
    Edition(framework: "example-2", year: 2024), now,
  ]

  private static let earlier = [
    card("EXW", 2022, [.level(0), .level(1), .level(2)], "example-1"),
    card("EXH", 2022, [.level(1), .notReported, .level(3)], "example-1"),
    card("EXW", 2023, [.level(1), .level(1), .level(1)], "example-1"),
  ]

  private static let later = [
    card("EXW", 2025, [.level(3), .notApplicable, .level(1)]), card("EXN", 2024, [.level(2), .level(2), .level(2)]),
    card("EXN", 2025, [.level(1), .underReview, .level(2)]),
  ]

  /// A claimed rating above the provisional derived one, with its derivation.
  private static let derivedCard: Scorecard = {
    var card = Self.card("EXH", 2025, [.level(2), .level(0), .notReported])
    let place = SourcePlace(file: "exh.csv", line: 3)
    let own = RatingTrace(
      .ownAnswer(RatingTraceValue(.answer("1.a1"), value: .flag(true), place: place), decides: true), .met)
    card.ratings[0].derivation = Derivation(
      rating: .level(1), outcomes: [.met, .unanswered], isProvisional: true, openCriteria: [1],
      trace: RatingTrace(.rating, .met, [RatingTrace(.level(1), .met, [RatingTrace(.criterion("1.a1"), .met, [own])])]))
    card.ratings[0].requirements = [.answered, .implied]
    card.ratings[0].next = NextStep(level: 3, requirementSets: [[1]])
    card.ratings[0].place = SourcePlace(file: "exh.csv", line: 2)
    return card
  }()

  static func card(
    _ entity: String, _ year: Int, _ ratings: [Rating], _ framework: String = "example-2"
  ) -> Scorecard {
    Scorecard(
      framework: framework, year: year, entity: entity,
      ratings: ratings.map { IndicatorRating(claimed: $0, final: $0, finalRatingOrigin: .claimed, basis: .submitted) })
  }

  static func make(
    _ cards: [Scorecard], editions: [Edition], entities: [Entity] = SmallReport.entities,
    excludedRatings: [ExcludedRating] = [],
    inputs: [InputFile] = [], frameworks: [String: Framework] = SmallReport.frameworks
  ) -> SystemReport {
    let list = EntityList(entities)
    var report = SystemReport(
      year: year, frameworks: frameworks,
      bridges: [
        Bridge(
          from: "example-1", to: "example-2", source: "Nowhere.",
          rows: [
            Bridge.Row(from: ["1"], to: ["1"], kind: .tightened, note: "Tighter."),
            Bridge.Row(from: ["2.1", "10"], to: ["2.1"], kind: .merged, note: "Merged."),
            Bridge.Row(from: [], to: ["10"], kind: .new, note: "New."),
          ], fingerprint: "f2")
      ],
      entities: list, isFictional: true,
      figures: Figures(
        scorecards: cards, editions: editions, frameworks: frameworks,
        population: Population(entities: list, isFictional: true)),
      scorecards: cards, excludedRatings: excludedRatings, findings: [], inputs: inputs, definitions: [],
      programVersion: "0.0.0")
    report.tables = FigureTable.all(of: report)
    return report
  }
}

extension [ReportFile] {
  func text(_ path: String) -> String? { first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } }

  var pages: [HTMLPage] {
    filter { $0.path.hasSuffix(".html") }.map { HTMLPage(path: $0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }
}
