import Model
import Testing

@testable import Frameworks

@Suite struct SessionsFolderTests {
  @Test func everythingIsRead() throws {
    let reading = try SessionTree().read()
    #expect(reading.findings == [])
    let session = try #require(reading.sessions.first)
    #expect(session.year == 2004 && session.number == 3 && session.commission?.number == 48)
    #expect(session.days?.first.description == "2004-02-23" && session.days?.last.description == "2004-02-27")
    #expect(session.place == "New York" && session.host == "EXH" && session.theme == "Data")
    #expect(session.agenda.map(\.number) == ["1", "2"] && session.agenda.map(\.paper) == [nil, .decisions])
    let force = try #require(session.taskForces.first)
    #expect(force.id == "water" && force.lead == "EXH" && force.members == ["EXW"] && force.follows == ["SA-51-67-3"])
    #expect(force.products.map(\.title) == ["Note"] && force.products[0].status == .inProgress)
    #expect(session.expertMeetings.map(\.organizers) == [["EXH", "A university"]])
    #expect(session.decisions.map(session.id) == ["IANWGE-2004-4", "IANWGE-2004-5"])
    let decision = session.decisions[0]
    #expect(
      decision.addressees == ["system", "EXW", "water"] && decision.item == "2" && decision.issues == ["EXW/A-1"]
        && decision.theme == "data")
    #expect(decision.due?.description == "2004-12-31" && decision.status == .notStarted)
    #expect(decision.indicators == ["sample-2.0": ["1"]] && decision.place.line == 27)
    #expect(session.decisions[1].theme == "coordination" && session.decisions[1].status == nil)
    #expect(session.committeeIssues.map(\.committee) == [.programmes, .management])
    #expect(session.messages[0].placeholders == ["n", "share"] && session.messages[0].conditions.count == 2)
    #expect(session.messages[0].numbers[0].subject == .count("decisions/overdue"))
    #expect(reading.files.map(\.path) == ["2004/session.yaml"])
  }

  private static let mistakes: [(old: String, new: String, code: FindingCode, line: Int)] = [
    ("commission: { number: 48, opens: 2004-03-01 }\n", "", FindingCode.sessionDateLacking, 1),
    ("opens: 2004-03-01 }", "opens: 2003-03-03 }", .sessionDateYear, 2),
    ("place: New York", "dates: { first: 2004-02-25, last: 2004-02-24 }", .sessionDatesReversed, 3),
    ("place: New York", "dates: { first: 2004-03-01, last: 2004-03-02 }", .sessionNotBeforeCommission, 3),
    ("host: EXH", "host: EXHH", .sessionEntityUnknown, 4), ("    lead: EXH\n", "", .sessionLeadLacking, 12),
    ("members: [EXA, EXW]", "members: [EXV]", .sessionEntityUnknown, 15),
    ("  water:\n", "  Water:\n", .sessionTaskForceID, 12),
    (
      "due: 2004-12-31\n        status: in-progress", "due: 2003-12-31\n        status: in-progress",
      .sessionProductEarly, 19
    ),
    ("status: in-progress", "status: begun", .sessionStatusUnknown, 20),
    ("    to: [system, EXA, water]\n", "", .sessionAddresseeLacking, 27),
    ("to: [system, EXA, water]", "to: [sistem]", .sessionAddresseeUnknown, 29),
    ("number: 5", "number: five", .sessionParagraph, 37),
    (
      "number: 5, text: EXA should report., to: [EXA], follows: [IANWGE-2004-4]",
      "number: 4, text: EXA should report., to: [EXA]", .sessionDecisionTwice, 37
    ),
    ("number: 2,", "number: 5,", .sessionDecisionTwice, 40),
    ("due: 2004-12-31\n    status: not-started", "due: 2004-02-01\n    status: not-started", .sessionDueEarly, 31),
    ("status: not-started", "status: no-information", .sessionStatusUnknown, 32),
    (
      "    follows: [SA-51-67-3]\n    indicators", "    follows: [SA-51-67-4]\n    indicators", .sessionFollowsUnknown,
      33
    ),
    (
      "    follows: [SA-51-67-3]\n    indicators", "    follows: [SA-62-137-11]\n    indicators", .sessionFollowsLater,
      33
    ),
    (
      "    follows: [SA-51-67-3]\n    indicators", "    follows: [IANWGE-2004-5]\n    indicators",
      .sessionFollowsCircle, 37
    ),
    ("item: 2", "item: 9", .sessionItemUnknown, 35), ("EXA/A-1", "EXA", .sessionIssueForm, 36),
    ("theme: Data", "theme: Ask Ms. Example", .sessionPersonalData, 5),
    ("EXA should report.", "Write to ask@example.org.", .sessionPersonalData, 37),
    ("Overdue: {n};", "Overdue: {m} {n};", .sessionMessageNumber, 44),
    ("at_least: 1", "figure: x", .definitionRuleShape, 47),
    ("decisions/overdue, at_least: 1 }", "decisions/overdue }", .sessionMessageCondition, 47),
    ("count: decisions/overdue }", "count: decisions/overdu }", .sessionCountUnknown, 45),
    ("figure: sample-2.0/2004/system/system/meets }", "figure: share }", .sessionFigureUnknown, 45),
    ("theme: Data", "them: Data", .definitionKeyUnknown, 5), ("theme: Data", "theme:", .definitionValueWrong, 5),
    ("number: 3", "number: three", .definitionNumberWrong, 1),
    ("opens: 2004-03-01", "opens: 1 March", .definitionValueWrong, 2),
    (
      "indicators: { sample-2.0: [\"1\"] }\n    item", "indicators: { sample-2.0: [\"9\"] }\n    item",
      .definitionIndicatorUnknown, 34
    ),
    ("paper: decisions", "paper: decision", .definitionWordUnknown, 10),
  ]

  /// Each mistake gives one finding at its place.
  @Test(arguments: mistakes)
  func aMistakeIsFoundAtItsPlace(_ old: String, _ new: String, _ code: FindingCode, _ line: Int) throws {
    let tree = try SessionTree()
    try tree.change(old, new)
    let findings = try tree.read().findings
    let found = try #require(findings.first { $0.code == code }, "\(findings.map(\.code))")
    #expect(found.place.line == line && found.place.file == "2004/session.yaml", "\(found)")
    // A decision may name the task force by the id that it should have.
    #expect(code == .sessionTaskForceID || Set(findings.map(\.code)) == [code], "\(findings.map(\.code))")
  }

  @Test func similarNamesAreSuggested() throws {
    let tree = try SessionTree()
    try tree.change("to: [system, EXA, water]", "to: [sistem, EXA, watter]")
    #expect(try tree.read().findings.map { $0.arguments["suggestion"] } == ["system", "water"])
  }

  @Test func foldersThatAreNoYearsAreTold() throws {
    let tree = try SessionTree(year: "draft")
    #expect(try tree.read().findings.map(\.code) == [.sessionFolder])
    try tree.lay(SessionTree.sound, year: "2004")
    let reading = try tree.read()
    #expect(reading.findings.map(\.code) == [.sessionFolder] && reading.sessions.map(\.year) == [2004])
  }

  @Test func aFolderWithoutSessionsIsTold() throws {
    let definitions = try DefinitionsFolder.read(DefinitionTree.sound)
    let reading = try SessionsFolder.read(DefinitionTree.sound, definitions: definitions)
    #expect(reading.findings.map(\.code) == [.sessionNone])
  }

  @Test func aFileThatIsNoYAMLIsTold() throws {
    let reading = try SessionTree("commission: { opens: 2004-03-01\nplace: [").read()
    #expect(!reading.findings.isEmpty && !reading.blockers.isEmpty)
  }
}
