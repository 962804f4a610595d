import Model
import Testing

@testable import Frameworks

/// Tests the recommendations that are delivered with the program.
@Suite struct DeliveredRecommendationsTests {
  private let definitions: Definitions
  private var register: RecommendationRegister { definitions.recommendations }

  init() throws { definitions = try DefinitionsFolder.read(DefinitionTree.delivered) }

  @Test func theyAreCountedByBody() {
    let counts = Dictionary(grouping: register.recommendations, by: \.body).mapValues(\.count)
    #expect(
      counts == [
        "ceb": 11, "csw": 1, "ecosoc": 15, "financing-task-force": 1, "general-assembly": 48, "ianwge": 5, "jiu": 5,
        "secretary-general": 7, "security-council": 26, "un-women-evaluation": 1, "unpfii": 9,
        "world-conference-on-women": 8,
      ])
    #expect(register.recommendations.count == 137)
    #expect(register.recommendations.count { $0.confidence == .read } == 12)
  }

  /// What was not compared with a document is only listed where another text refers to it.
  @Test func unconfirmedOnesAreTargetsOfLinks() {
    let unconfirmed = register.recommendations.filter(\.isUnconfirmed)
    let targets = Set(register.recommendations.flatMap(\.links).map(\.target))
    #expect(unconfirmed.count == 7)
    #expect(unconfirmed.allSatisfy { targets.contains($0.id) && $0.source.contains("unconfirmed") })
  }

  @Test func textsAreSentences() {
    for recommendation in register.recommendations {
      #expect(
        recommendation.text.first?.isUppercase == true && recommendation.text.hasSuffix("."), "\(recommendation.id)")
      #expect(recommendation.note.isEmpty || recommendation.note.hasSuffix("."), "\(recommendation.id)")
    }
  }

  @Test func newerTextsReplaceOlderOnes() {
    #expect(register.isCurrent("ECOSOC-2025-4-acc") && !register.isCurrent("ECOSOC-2024-3"))
    #expect(!register.isCurrent("GA-62-137-24") && register.isCurrent("GA-65-191-a"))
    #expect(register.cluster(of: "GA-62-137-16")?.members == ["ECOSOC-AC-1997-2-a", "GA-62-137-16"])
  }

  @Test func addresseesAreEntitiesOfTheYear() throws {
    let predecessors = try #require(register["SC-2242-planning"])
    #expect(register.addressees(of: predecessors, in: 2025) == ["DPO", "DPPA"])
    let system = try #require(register["GA-62-137-12"])
    #expect(register.addressees(of: system, in: 2018).contains("DM"))
    #expect(!register.addressees(of: system, in: 2025).contains("DM"))
    #expect(register.addressees(of: system, in: 2025).count == 76)
    #expect(register.addressees(of: system, in: 2025, fictional: true) == ["EXH", "EXW"])
  }

  @Test func someDatesAreWorkedOut() throws {
    #expect(register.dueDate(of: try #require(register["UN80-A2-wps"]))?.description == "2025-12-31")
    #expect(register.dueDate(of: try #require(register["GA-51-67-3"]))?.description == "2000-12-31")
    // The day of the decision was not seen.
    #expect(register.dueDate(of: try #require(register["SC-1889-report"])) == nil)
    let yearly = try #require(register["GA-62-137-28"])
    #expect(register.dueDate(of: yearly) == nil)
    #expect(register.dueDate(of: yearly, in: 2025)?.description == "2025-12-31")
  }
}
