import Model
import Testing

@testable import Frameworks

/// Tests what sessions of several years say of one another.
@Suite struct SessionLinkCheckTests {
  private static let earlier = """
    commission: { opens: 2003-03-03 }
    task_forces:
      data: { title: Data, lead: EXH }
    decisions:
      - { number: 1, text: First., to: [data] }

    """

  @Test func earlierSessionsAreKnown() throws {
    let tree = try SessionTree()
    try tree.lay(Self.earlier, year: "2003")
    try tree.change("to: [EXA], follows: [IANWGE-2004-4]", "to: [data], follows: [IANWGE-2003-1]")
    let reading = try tree.read()
    #expect(reading.findings == [] && reading.sessions.map(\.year) == [2003, 2004])
  }

  @Test func nothingFollowsFromALaterSession() throws {
    let tree = try SessionTree()
    try tree.lay(
      Self.earlier.replacing("to: [data]", with: "to: [data], follows: [IANWGE-2004-5]"), year: "2003")
    #expect(try tree.read().findings.map(\.code) == [.sessionFollowsLater])
  }

  @Test func aCircleIsToldOnce() throws {
    let tree = try SessionTree()
    try tree.change("    follows: [SA-51-67-3]\n    indicators", "    follows: [IANWGE-2004-5]\n    indicators")
    let findings = try tree.read().findings
    #expect(findings.map(\.code) == [.sessionFollowsCircle])
    #expect(findings[0].arguments[list: "ids"] == ["IANWGE-2004-4", "IANWGE-2004-5"])
  }

  @Test func whatIsNotKnownIsTold() throws {
    let tree = try SessionTree()
    try tree.change("text: Data concern all., follows: [SA-51-67-3]", "text: Data concern all., follows: [SA-51-67-33]")
    let findings = try tree.read().findings
    #expect(findings.map(\.code) == [.sessionFollowsUnknown])
    #expect(findings[0].arguments["suggestion"] == "SA-51-67-3" && findings[0].place.line == 40)
  }

  /// A task force of a later session is not known yet.
  @Test func laterTaskForcesAreNotAddressed() throws {
    let tree = try SessionTree()
    try tree.lay(
      "commission: { opens: 2003-03-03 }\ndecisions:\n  - { number: 1, text: A., to: [water] }\n", year: "2003")
    #expect(try tree.read().findings.map(\.code) == [.sessionAddresseeUnknown])
  }

  /// A decision that was entered into the register is the same one.
  @Test func decisionsOfTheRegisterHaveTheSameText() throws {
    let tree = try SessionTree()
    var definitions = try DefinitionsFolder.read(DefinitionTree.sound)
    let sessions = try tree.read().sessions
    let register = definitions.recommendations.adding(sessions, of: definitions.entities)
    definitions.recommendations = register
    #expect(try SessionsFolder.read(tree.root, definitions: definitions).findings == [])
    #expect(register.adding(sessions, of: definitions.entities).recommendations == register.recommendations)
    try tree.change("EXA should report.", "EXA should not report.")
    let reading = try SessionsFolder.read(tree.root, definitions: definitions)
    #expect(reading.findings.map(\.code) == [.sessionDecisionDiffers])
  }
}
