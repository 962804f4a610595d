import Model
import Scoring
import Testing

@testable import Analysis
@testable import Pipeline

/// The published ratings of 2018 to 2024, in which some indicators of the Secretariat are answered by one office for all.
///
/// What is expected was worked out by a second program, `Tests/Recomputation/chance.py`.
@Suite struct CommonInputTests {
  private let framework: Framework
  private let pairs: [EditionPair]
  /// For each pair of years who shares an input, as the definitions say.
  private let shared: [SharedInputs]
  private let overall: EditionPair
  private let sharedOverall: SharedInputs
  private let population: Population

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
    let inputs = editions.map { year in
      SharedInputs(
        CommonInputUse.all(
          in: cards.filter { $0.year == year.edition.year }, edition: year.edition, framework: framework,
          entities: definitions.entities), framework: framework)
    }
    shared = zip(inputs, inputs.dropFirst()).map { $0.union($1) }
    overall = EditionPair(earlier: editions[0], later: editions[editions.count - 1], population: population)
    sharedOverall = inputs[0].union(inputs[inputs.count - 1])
    self.population = population
  }

  private var nobody: [SharedInputs] { pairs.map { _ in SharedInputs() } }

  private func change(_ pair: EditionPair, _ shared: SharedInputs) -> Change {
    Change(pair, shared: shared) { population.type(of: $0) }
  }

  private func tests(ofIndicator number: String, _ shared: [SharedInputs]) throws -> [ChangeTest] {
    try zip(pairs, shared).map { try #require(change($0, $1).test(.indicator, number)) }
  }

  /// The Secretariat's entities have one rating between them, whatever single entities published.
  @Test func oneCommonInputIsOneUnit() throws {
    #expect(try tests(ofIndicator: "8", nobody).map(\.units.total) == [63, 68, 70, 71, 73, 74])
    #expect(try tests(ofIndicator: "8", shared).map(\.units.total) == [31, 32, 33, 34, 36, 36])
  }

  /// From 2018 to 2019 most entities of the Secretariat rose from meets to exceeds together.
  @Test func movementsNameWhoSharesThem() {
    let movements = zip(pairs, shared).map { change($0, $1).indicators[7] }
    #expect(movements.prefix(2).map { [$0.improved, $0.worsened] } == [[33, 4], [4, 35]])
    #expect(movements[0].shared["DMSPC"] == Change.SharedMovement(improved: 29, unchanged: 4))
    #expect(movements[1].shared["DMSPC"] == Change.SharedMovement(improved: 1, unchanged: 4, worsened: 32))
  }

  @Test func noIndicatorChangedSignificantlyBetweenNeighbouringYears() {
    for (pair, shared) in zip(pairs, shared) {
      let tests = change(pair, shared).tests.filter { $0.grouping == .indicator }
      #expect(tests.allSatisfy { $0.significantDirection == nil })
    }
  }

  @Test func fiveIndicatorsRoseFromTheFirstToTheLastYear() {
    let tests = change(overall, sharedOverall).tests.filter { $0.significantDirection != nil }
    #expect(tests.filter { $0.grouping == .indicator }.map(\.key) == ["1", "9", "12", "14", "17"])
    #expect(tests.allSatisfy { $0.significantDirection == .up })
  }

  /// Entities are counted as ever; only tests and intervals look at units.
  @Test func movementsCountEntitiesAllTheSame() {
    for (pair, shared) in zip(pairs, shared) {
      #expect(change(pair, shared).total.compared == change(pair, SharedInputs()).total.compared)
      #expect(change(pair, shared).total.improved == change(pair, SharedInputs()).total.improved)
    }
  }

  @Test func theShareDependsOnTheCommonInput() throws {
    func units(_ shared: SharedInputs) throws -> Int {
      try #require(ShareIntervals(shared: shared).intervals(of: pairs[0]).first { $0.key == "8" }).interval.units
    }
    #expect(try units(SharedInputs()) > units(shared[0]) + 20)
  }

  /// If nothing changes, a report states that the system rose or fell in at most 5 of 100 cases.
  ///
  /// In each of 1,000 reports the years of every unit are put in random order. A report compares the last year with the
  /// one before and with the first. 68 is the upper limit for 1,000 reports at a probability of 5 per cent.
  @Test func withoutAChangeTheSystemRarelyRisesOrFalls() {
    var generator = SeededGenerator(figure: "exchanged years")
    let years = [pairs[0].earlier, pairs[pairs.count - 2].later, pairs[pairs.count - 1].later]
    var stated = 0
    for _ in 0..<1_000 {
      var orders: [String: [Int]] = [:]
      var sums: [String: [Int]] = [:]
      for entity in population.codes {
        for position in framework.indicators.indices {
          let judge = sharedOverall.judge(of: entity, at: position)
          let order = orders[judge] ?? [0, 1, 2].shuffled(using: &generator)
          orders[judge] = order
          let met = order.map { years[$0].isMet(entity, at: position) }
          guard let last = met[2] else { continue }
          for (place, earlier) in met.prefix(2).enumerated() {
            guard let earlier else { continue }
            sums[judge, default: [0, 0]][place] += (last ? 1 : 0) - (earlier ? 1 : 0)
          }
        }
      }
      let pValues = [0, 1].map { place in
        ExchangeTest.pValue(of: sums.sorted { $0.key < $1.key }.map { $0.value[place] }, name: "exchanged years")
      }
      if ExchangeTest.holm(pValues).contains(where: { $0! < ChangeTest.significanceLevel }) { stated += 1 }
    }
    #expect(stated <= 68)
    #expect(stated > 5)
  }
}
