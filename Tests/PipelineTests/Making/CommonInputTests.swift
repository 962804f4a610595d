import Model
import Scoring
import Testing

@testable import Analysis
@testable import Pipeline

/// The published ratings of 2018 to 2024, in which some indicators of the Secretariat are answered by one office for all.
///
/// What is expected was worked out with scipy and statsmodels.
@Suite struct CommonInputTests {
  private let framework: Framework
  private let pairs: [EditionPair]
  /// For each pair of years who shares an input, as the definitions say.
  private let shared: [SharedInputs]

  init() throws {
    let definitions = try DefinitionCheck.read(ProductFolder.path("Indicators"))
    let intake = try SubmissionIntake.read(folders: [ProductFolder.path("Samples/un-swap")], definitions: definitions)
    let selection = Selection(intake: intake, definitions: definitions, until: 2024)
    let scoring = YearlyScoring(definitions: definitions, among: selection.submissions, isComplete: true)
    let cards = scoring.scorecards(of: selection.submissions).cards
    let framework = try #require(definitions.framework("un-swap-2.0"))
    let population = selection.population
    let editions = selection.editions.map { edition in
      EditionCells(
        cards: cards.filter { $0.year == edition.year }, absent: [], edition: edition, framework: framework,
        population: population)
    }
    self.framework = framework
    pairs = zip(editions, editions.dropFirst()).map { EditionPair(earlier: $0, later: $1, population: population) }
    shared = editions.dropFirst().map { later in
      SharedInputs(
        CommonInputUse.all(
          in: cards.filter { $0.year == later.edition.year }, edition: later.edition, framework: framework,
          entities: definitions.entities),
        framework: framework)
    }
  }

  private var nobody: [SharedInputs] { pairs.map { _ in SharedInputs() } }

  private func tests(ofIndicator number: String, _ shared: [SharedInputs]) throws -> [SignTest] {
    let position = try #require(framework.position(ofIndicator: number))
    return zip(pairs, shared).map { Change($0, shared: $1).tests[position] }
  }

  private func counts(_ tests: [SignTest]) -> [[Int]] { tests.map { [$0.improved, $0.unchanged, $0.worsened] } }

  /// From 2018 to 2019 28 entities rose from meets to exceeds together, and a year later they fell together.
  @Test func oneCommonInputIsOneUnit() throws {
    #expect(
      try counts(tests(ofIndicator: "8", nobody))
        == [[33, 26, 4], [4, 29, 35], [5, 61, 4], [7, 64, 0], [4, 67, 2], [2, 69, 3]])
    #expect(
      try counts(tests(ofIndicator: "8", shared))
        == [[6, 24, 4], [4, 27, 4], [3, 28, 4], [7, 29, 0], [4, 33, 2], [1, 34, 3]])
  }

  @Test func whatOneOfficeWroteBearsNoArrow() throws {
    #expect(try tests(ofIndicator: "8", nobody).map(\.significantDirection) == [.up, .down, nil, nil, nil, nil])
    #expect(try tests(ofIndicator: "8", shared).map(\.significantDirection) == [nil, nil, nil, nil, nil, nil])
  }

  @Test func twoIndicatorsRoseBeyondChanceInSevenYears() {
    let arrows = zip(pairs, shared).flatMap { pair, shared in
      zip(framework.indicators, Change(pair, shared: shared).tests).compactMap { indicator, test in
        test.significantDirection.map { "\(indicator.number) \($0) \(pair.later.edition.year)" }
      }
    }
    #expect(arrows == ["1 up 2022", "17 up 2022"])
  }

  /// Entities are counted as ever; only tests and intervals look at units.
  @Test func movementsCountEntitiesAllTheSame() {
    for (pair, shared) in zip(pairs, shared) {
      #expect(Change(pair, shared: shared).indicators == Change(pair, shared: SharedInputs()).indicators)
    }
  }

  @Test func theShareHangsOnTheCommonInput() throws {
    func units(_ shared: SharedInputs) throws -> Int {
      try #require(ShareIntervals(shared: shared).intervals(of: pairs[0]).first { $0.key == "8" }).interval.units
    }
    #expect(try units(SharedInputs()) > units(shared[0]) + 20)
  }
}
