import Model
import Testing

@testable import Intake

/// What one file of work items gives, cell by cell.
@Suite struct WorkRowReaderTests {
  @Test func soundRowIsCountedWithoutAFinding() throws {
    let given = try WorkTable.read("EXW,2025,P1,project,2A,,1000,250.50,USD,A; B,5.1; 5.c,2025-01-01,2025-12-31,yes\n")
    #expect(given.findings.isEmpty)
    let work = try #require(given.work)
    #expect((work.itemCount, work.count(of: .operational), work.markers[0]) == (1, 1, [0, 0, 1, 0]))
    let tally = try #require(work.tallies[0][0])
    #expect((tally.whole, tally.met, tally.undecided) == (1, 1, 0))
    #expect(try #require(work.tallies[0][1]).totalMoney.amounts.map(\.units) == [250_500_000])
  }

  @Test func blankFactIsOpenAndBlankMarkerIsUnscreened() throws {
    let given = try WorkTable.read("EXW,2025,P1,project,,,,,,,,,,\n")
    let work = try #require(given.work)
    #expect(given.findings.isEmpty)
    #expect(work.unscreened == 1)
    #expect(try #require(work.tallies[0][0]).undecided == 1)
  }

  @Test(arguments: [
    ("EXW,2025,P1,projekt,,,,,,,,,,\n", ["2:13 work-kind-unknown"]),
    ("EXW,2025,,project,,,,,,,,,,\n", ["2:10 value-missing"]),
    ("EXW,2025,P1,,,,,,,,,,,\n", ["2:13 value-missing"]),
    ("EXW,2025,P1,project,,,,,,,,2025-05-02,2025-05-01,\n", ["2:39 work-dates-reversed"]),
    ("EXW,2025,P1,project,,,,,,,,2025-02-30,,\n", ["2:28 answer-not-a-date"]),
    ("EXW,2025,P1,project,,,,,,,,,,perhaps\n", ["2:30 answer-not-yes-no"]),
    ("EXW,2025,P1,project,,,,,,,,,,oui\n", ["2:30 answer-form"]),
    ("EXW,2025,P1,project,,,,,,,,,,yes\nEXW,2025,P1,report,,,,,,,,,,yes\n", ["3:10 work-item-twice"]),
    ("EXW,2019,P1,project,,,,,,,,,,\n", ["2:0 work-not-used"]),
    ("NEW,2025,P1,project,,,,,,,,,,\n", ["2:1 entity-unknown"]),
  ])
  func mistakeIsFoundInItsCell(rows: String, findings: [String]) throws {
    #expect(try WorkTable.read(rows).cells == findings)
  }

  @Test func itemsOfOneEntityMayStandInSeveralFilesAndDocuments() throws {
    let folder = try SubmissionFolder()
    try folder.write("a/work.csv", WorkTable.header + "EXW,2025,P1,project,2,,,,,,,,,yes\n")
    try folder.write(
      "b.xml",
      """
      <submission entity="EXW" year="2025">
        <item id="P2" kind="project" marker="0"><gender-analysis>no</gender-analysis></item>
        <item kind="report" id="P1"/>
      </submission>
      """)
    let given = try folder.read(vocabulary: WorkTable.vocabulary)
    // Which P1 is meant is unknown, so that only P2 counts.
    #expect(given.work?.itemCount == 1)
    #expect(given.places == ["work-item-twice b.xml:3:26"])
    #expect(given.finding(.workItemTwice)?.arguments["file"] == "a/work.csv")
  }

  @Test(arguments: [["a", "b"], ["b", "a"]]) func laterItemCountsWhateverTheFilesAreCalled(names: [String]) throws {
    let folder = try SubmissionFolder()
    let rows = ["EXW,2025,P1,project,\nEXW,2025,P2,project,\n", "EXW,2025,P1,report,2026-01-31\n"]
    for (name, rows) in zip(names, rows) {
      try folder.write("\(name)/work.csv", "entity,year,id,kind,submitted\n" + rows)
    }
    let given = try folder.read(vocabulary: WorkTable.vocabulary)
    #expect(given.work?.kinds[WorkItemKind.project.position] == 1)
    #expect(given.work?.kinds[WorkItemKind.report.position] == 1)
    #expect(given.codes == ["replaced-by-later"])
  }
}
