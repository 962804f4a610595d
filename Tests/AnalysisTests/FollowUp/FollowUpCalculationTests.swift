import Model
import Testing

@testable import Analysis

@Suite struct FollowUpCalculationTests {
  private static let codes = ["EXA", "EXB", "EXC", "EXD"]
  private static let entities = EntityList(
    codes.map {
      Entity(code: $0, name: $0, type: "fictional", isCounted: true, expected: YearSpan(from: 2018))
    })

  private static func recommendation(
    _ id: String, year: Int, to addressees: [String] = codes, links: [RecommendationLink] = [],
    indicators: [String] = []
  ) -> Recommendation {
    Recommendation(
      id: id, body: id.hasPrefix("B") ? "b" : "a", document: DocumentSymbols(final: id), year: year, kind: .resolution,
      addressees: addressees, theme: "policy", text: "Something is asked.",
      indicators: indicators.isEmpty ? [:] : ["example-1": indicators], links: links, source: "", confidence: .read)
  }

  private static func response(
    _ entity: String, _ id: String, _ response: RecommendationResponse? = .accepted,
    _ status: ImplementationStatus? = .inProgress, year: Int = 2025, due: String? = nil, firstDue: String? = nil,
    isPublic: Bool = true
  ) -> ReportedResponse {
    ReportedResponse(
      entity: entity, year: year, recommendation: id, response: response, status: status,
      due: due.flatMap { CalendarDate(strictly: $0) }, firstDue: firstDue.flatMap { CalendarDate(strictly: $0) },
      isPublic: isPublic, place: SourcePlace(file: "recommendations.csv", line: 2))
  }

  private func followUp(
    _ recommendations: [Recommendation], _ responses: [ReportedResponse], asOf: String? = nil
  ) -> FollowUp {
    FollowUpCalculation(
      register: RecommendationRegister(recommendations: recommendations, entities: Self.entities),
      population: Population(entities: Self.entities, isFictional: true),
      records: FollowUpRecords(responses: responses), year: 2025, asOf: asOf.flatMap { CalendarDate(strictly: $0) }
    ).followUp
  }

  private func system(_ followUp: FollowUp) -> FollowUpGroup { followUp.group(2025, .system, "system")! }

  @Test func silenceIsNoAnswerAndNothingToReportIsOne() {
    let group = system(
      followUp([Self.recommendation("A-1", year: 2020)], [Self.response("EXA", "A-1", nil, .noInformation)]))
    #expect(group[.asked] == 4)
    #expect(group[.answered] == 1)
    #expect(group[.noResponse] == 3)
    #expect(group[.status(.noInformation)] == 1)
    #expect(group[.blankResponse] == 1)
  }

  @Test func aClusterOfRepeatsCountsOnce() {
    let recommendations = [
      Self.recommendation("A-1", year: 2010),
      Self.recommendation("A-2", year: 2020, links: [RecommendationLink(.repeats, "A-1")]),
    ]
    let result = followUp(recommendations, [Self.response("EXA", "A-1"), Self.response("EXB", "A-2")])
    #expect(result.subjects.map(\.id) == ["A-2"])
    #expect(system(result)[.recommendations] == 1)
    #expect(system(result)[.answered] == 2)
    let both = [
      Self.response("EXA", "A-1", .accepted, .notStarted), Self.response("EXA", "A-2", .accepted, .implemented),
    ]
    #expect(system(followUp(recommendations, both))[.status(.implemented)] == 1)
    #expect(system(followUp(recommendations, both))[.answered] == 1)
  }

  @Test func anAnswerToASupersededTextIsShownApart() {
    let recommendations = [
      Self.recommendation("A-1", year: 2010),
      Self.recommendation("A-2", year: 2020, links: [RecommendationLink(.supersedes, "A-1")]),
    ]
    let result = followUp(recommendations, [Self.response("EXA", "A-1")])
    #expect(result.subjects.map(\.id) == ["A-2"])
    #expect(system(result)[.answered] == 0)
    #expect(result.apart.map(\.reason) == [.superseded])
  }

  @Test func anAnswerThatNobodyAskedForIsShownApart() {
    let result = followUp([Self.recommendation("A-1", year: 2020, to: ["EXB"])], [Self.response("EXA", "A-1")])
    #expect(system(result)[.asked] == 1)
    #expect(result.apart.map(\.reason) == [.notAddressed])
  }

  @Test func whatEndedTheFollowUpStandsUntilAnotherAnswer() {
    let recommendations = [Self.recommendation("A-1", year: 2020)]
    let done = Self.response("EXA", "A-1", .accepted, .implemented, year: 2023)
    let result = followUp(recommendations, [done])
    #expect(system(result)[.status(.implemented)] == 1)
    #expect(result.pairs[0].carriedFrom == 2023)
    let open = Self.response("EXA", "A-1", .accepted, .inProgress, year: 2024)
    #expect(system(followUp(recommendations, [done, open]))[.answered] == 0)
  }

  @Test func postponementsAreCountedFromTheFirstDate() {
    let recommendations = [Self.recommendation("A-1", year: 2020)]
    let responses = [
      Self.response("EXA", "A-1", year: 2023, due: "2024-01-31", firstDue: "2023-12-31"),
      Self.response("EXA", "A-1", year: 2024, due: "2025-01-31"),
      Self.response("EXA", "A-1", year: 2025, due: "2025-12-01"),
    ]
    let pair = followUp(recommendations, responses).pairs.first { $0.year == 2025 && $0.entity == "EXA" }
    #expect(pair?.postponement?.firstDue.description == "2023-12-31")
    #expect(pair?.postponement?.timesMoved == 3)
    #expect(pair?.postponement?.daysLate == 731)
    #expect(pair?.isOverdue == true)
    let early = followUp(recommendations, responses, asOf: "2025-11-30").pairs.first {
      $0.year == 2025 && $0.entity == "EXA"
    }
    #expect(early?.isOverdue == false)
    #expect(early?.postponement?.daysLate == 700)
  }

  @Test func whatIsDoneIsLateUntilItsLastDate() {
    let done = Self.response("EXA", "A-1", .accepted, .implemented, due: "2025-03-02", firstDue: "2025-03-01")
    let pair = followUp([Self.recommendation("A-1", year: 2020)], [done]).pairs[0]
    #expect(pair.postponement?.daysLate == 1)
    #expect(pair.isOverdue == false)
  }

  @Test func whatIsNotPublicIsCountedOnlyAmongThree() {
    let recommendations = [Self.recommendation("A-1", year: 2020)]
    let two = ["EXA", "EXB"].map { Self.response($0, "A-1", isPublic: false) }
    let hidden = system(followUp(recommendations, two))
    #expect(hidden[.answered] == 2)
    #expect(hidden[.notPublic] == 2)
    #expect(hidden[.response(.accepted)] == 0)
    let three = followUp(recommendations, two + [Self.response("EXC", "A-1", isPublic: false)])
    #expect(system(three)[.response(.accepted)] == 3)
    #expect(three.group(2025, .body, "a")?[.response(.accepted)] == 0)
    #expect(three.group(2025, .entity, "EXA")?[.notPublic] == 1)
  }

  @Test func movementsAreCountedByWhatBecameOfEachAnswer() {
    let recommendations = ["A-1", "A-2", "B-1"].map { Self.recommendation($0, year: 2020, to: ["EXA"]) }
    let result = followUp(
      recommendations + [Self.recommendation("B-2", year: 2025, to: ["EXA"])],
      [
        Self.response("EXA", "A-1", .accepted, .notStarted, year: 2024), Self.response("EXA", "A-1"),
        Self.response("EXA", "A-2", .accepted, .implemented, year: 2024),
        Self.response("EXA", "A-2", .accepted, .notStarted), Self.response("EXA", "B-1"), Self.response("EXA", "B-2"),
      ])
    let change = result.changes.first { $0.grouping == .system }
    #expect(change?[.advanced] == 1)
    #expect(change?[.wentBack] == 1)
    #expect(change?[.newlyAnswered] == 1)
    #expect(change?[.new] == 1)
  }

  @Test func jointFollowUpTakesTwoEntitiesThatAct() {
    let recommendations = [
      Self.recommendation("A-1", year: 2020, indicators: ["1"]), Self.recommendation("A-2", year: 2020),
    ]
    let responses = [
      Self.response("EXA", "A-1"), Self.response("EXB", "A-1", .accepted, .implemented), Self.response("EXA", "A-2"),
      Self.response("EXB", "A-2", .accepted, .notStarted),
    ]
    #expect(system(followUp(recommendations, responses))[.joint] == 1)
    #expect(system(followUp(recommendations, responses))[.withoutIndicator] == 1)
  }

  @Test func withoutARegisterThereIsNothing() {
    #expect(followUp([], []).isEmpty)
    #expect(followUp([], []).groups == [])
  }

  /// Every pair is looked at a fixed number of times, so a register ten times as large takes ten times as long.
  @Test func aThousandRecommendationsOfTenYearsAreCounted() {
    let recommendations = (0..<1_000).map { Self.recommendation("A-\($0)", year: 2015) }
    let responses = (2016...2025).flatMap { year in
      recommendations.indices.flatMap { index in
        Self.codes.map { Self.response($0, "A-\(index)", year: year) }
      }
    }
    let result = followUp(recommendations, responses)
    #expect(system(result)[.answered] == 4_000)
    #expect(result.groups.count { $0.grouping == .recommendation && $0.year == 2025 } == 1_000)
  }
}
