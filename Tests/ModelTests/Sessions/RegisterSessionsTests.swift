import Model
import Testing

@Suite struct RegisterSessionsTests {
  private func session() throws -> NetworkSession {
    var session = NetworkSession(year: 2025, file: "2025/session.yaml")
    session.commission = .init(opens: try #require(CalendarDate(strictly: "2025-03-10")))
    let place = SourcePlace(file: "2025/session.yaml", line: 9)
    var force = SessionTaskForce(id: "water", title: "Water", place: place)
    force.lead = "EXW"
    force.members = ["EXH", "EXW"]
    session.taskForces = [force]
    var decision = SessionDecision(number: "12", text: "Write it down.", theme: "data", place: place)
    decision.addressees = ["water", "EXH"]
    decision.due = CalendarDate(strictly: "2025-12-31")
    decision.follows = ["GA-1"]
    session.decisions = [decision]
    return session
  }

  @Test func decisionsAreRecommendations() throws {
    let register = RecommendationRegister().adding([try session()], of: EntityList([]))
    let decision = try #require(register["IANWGE-2025-12"])
    #expect(decision.body == RecommendationRegister.networkBody && decision.kind == .decision)
    #expect(decision.addressees == ["EXW", "EXH"])
    #expect(decision.date?.description == "2025-03-07" && register.dueDate(of: decision)?.description == "2025-12-31")
    #expect(decision.links == [RecommendationLink(.cites, "GA-1")])
    #expect(register.body(RecommendationRegister.networkBody)?.code == "IANWGE")
  }

  @Test func aTaskForceIsAsItsLastSessionListsIt() throws {
    let first = try session()
    var later = NetworkSession(year: 2026, file: "2026/session.yaml")
    later.taskForces = first.taskForces
    later.taskForces[0].members = ["EXL"]
    let register = RecommendationRegister().adding([later, first], of: EntityList([]))
    #expect(register["IANWGE-2025-12"]?.addressees == ["EXW", "EXL", "EXH"])
  }

  @Test func withoutDecisionsTheRegisterStaysAsItIs() {
    let register = RecommendationRegister().adding([], of: EntityList([]))
    #expect(register.isEmpty && register.bodies.isEmpty)
  }
}
