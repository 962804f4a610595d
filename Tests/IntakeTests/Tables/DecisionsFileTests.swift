import Model
import TestFolders
import Testing

@testable import Intake

@Suite struct DecisionsFileTests {
  private func read(_ rows: String, limit: Int = 10) throws -> (decisions: [InitiativeDecision], codes: [FindingCode]) {
    let folder = try TemporaryFolder()
    try folder.write("decisions.csv", "id1,id2,decision,reason,office,date\n" + rows)
    let (decisions, findings, _) = try DecisionsFile.read(path: folder.path("decisions.csv"), limit: limit)
    return (decisions, findings.map(\.code))
  }

  @Test func eachDecisionIsReadWithReasonOfficeAndDate() throws {
    let (decisions, codes) = try read("A,B,related,both train midwives,Secretariat,2026-02-03\n")
    #expect(codes == [])
    #expect(decisions.map(\.kind) == [.related])
    #expect(decisions[0].reason == "both train midwives" && decisions[0].office == "Secretariat")
    #expect(decisions[0].date?.description == "2026-02-03")
  }

  @Test func moreThanTheLimitAreSaidOnceAndNotKept() throws {
    let (decisions, codes) = try read("A,B,joint,,,\nA,C,joint,,,\nA,D,joint,,,\nA,E,joint,,,\n", limit: 2)
    #expect(decisions.map(\.second) == ["B", "C"])
    #expect(codes == [.initiativeDecisionsTooMany])
  }

  @Test func twoDecisionsOnOnePairAreSaid() throws {
    let (decisions, codes) = try read("A,B,joint,,,\nB,A,different,,,\n")
    #expect(decisions.count == 2)
    #expect(codes == [.initiativeDecisionTwice])
  }
}
