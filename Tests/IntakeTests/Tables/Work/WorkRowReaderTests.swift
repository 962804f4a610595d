import Model
import Testing

@testable import Intake

/// What one file of work items gives, cell by cell.
@Suite struct WorkRowReaderTests {
  private static let header =
    "entity,year,id,kind,marker,marker-scale,budget,expenditure,currency,partners,sdg-targets,start,end,gender-analysis\n"

  @Test func soundRowIsCountedWithoutAFinding() throws {
    let given = try read("EXW,2025,P1,project,2A,,1000,250.50,USD,A; B,5.1; 5.c,2025-01-01,2025-12-31,yes\n")
    #expect(given.findings.isEmpty)
    let work = try #require(given.work)
    #expect((work.itemCount, work.count(of: .operational), work.markers[0]) == (1, 1, [0, 0, 1, 0]))
    let tally = try #require(work.tallies[0][0])
    #expect((tally.whole, tally.met, tally.open) == (1, 1, 0))
    #expect(try #require(work.tallies[0][1]).wholeMoney.amounts.map(\.units) == [250_500_000])
  }

  @Test func blankFactIsOpenAndBlankMarkerIsUnscreened() throws {
    let given = try read("EXW,2025,P1,project,,,,,,,,,,\n")
    let work = try #require(given.work)
    #expect(given.findings.isEmpty)
    #expect(work.unscreened == 1)
    #expect(try #require(work.tallies[0][0]).open == 1)
  }

  @Test(arguments: [
    ("EXW,2025,P1,projekt,,,,,,,,,,\n", ["2:13 work-kind-unknown"]),
    ("EXW,2025,,project,,,,,,,,,,\n", ["2:10 value-missing"]),
    ("EXW,2025,P1,,,,,,,,,,,\n", ["2:13 value-missing"]),
    ("EXW,2025,P1,project,4,,,,,,,,,\n", ["2:21 work-marker-unknown"]),
    ("EXW,2025,P1,project,2,iati9,,,,,,,,\n", ["2:23 work-scale-unknown"]),
    ("EXH,2025,P1,project,2,,,,,,,,,\n", ["2:21 work-marker-never"]),
    ("EXW,2025,P1,project,,,100,,,,,,,\n", ["2:23 work-currency-lacking"]),
    ("EXW,2025,P1,project,,,100,,Dollar,,,,,\n", ["2:28 work-currency-unknown"]),
    ("EXW,2025,P1,project,,,-100,,USD,,,,,\n", ["2:23 answer-negative"]),
    ("EXW,2025,P1,project,,,1.234,,USD,,,,,\n", ["2:23 answer-ambiguous"]),
    ("EXW,2025,P1,project,,,a lot,,USD,,,,,\n", ["2:23 answer-not-a-number"]),
    ("EXW,2025,P1,project,,,,,,,5.1; gender,,,\n", ["2:27 work-target-unknown"]),
    ("EXW,2025,P1,project,,,,,,,18.1,,,\n", ["2:27 work-target-unknown"]),
    ("EXW,2025,P1,project,,,,,,,,2025-05-02,2025-05-01,\n", ["2:39 work-dates-reversed"]),
    ("EXW,2025,P1,project,,,,,,,,2025-02-30,,\n", ["2:28 answer-not-a-date"]),
    ("EXW,2025,P1,project,,,,,,,,,,perhaps\n", ["2:30 answer-not-yes-no"]),
    ("EXW,2025,P1,project,,,,,,,,,,oui\n", ["2:30 answer-form"]),
    ("EXW,2025,P1,project,,,,,,,,,,yes\nEXW,2025,P1,report,,,,,,,,,,yes\n", ["3:10 work-item-twice"]),
    ("EXW,2019,P1,project,,,,,,,,,,\n", ["2:0 work-not-used"]),
    ("NEW,2025,P1,project,,,,,,,,,,\n", ["2:1 entity-unknown"]),
  ])
  func mistakeIsFoundInItsCell(rows: String, findings: [String]) throws {
    #expect(try read(rows).cells == findings)
  }

  @Test func unreadableMarkerIsNeitherZeroNorUnscreened() throws {
    let work = try #require(try read("EXW,2025,P1,project,7,,,,,,,,,\n").work)
    #expect(work.unscreened == 0)
    #expect(work.markers.joined().allSatisfy { $0 == 0 })
  }

  @Test func currenciesWithoutRatesAreSaidOnce() throws {
    let rows =
      "EXW,2025,P1,project,,,,1,USD,,,,,\nEXW,2025,P2,project,,,,1,EUR,,,,,\nEXW,2025,P3,project,,,,1,CHF,,,,,\n"
    let given = try read(rows)
    #expect(given.finding(.rateLacking)?.found == "CHF, EUR")
    let folder = try SubmissionFolder()
    try folder.write("work.csv", Self.header + rows)
    try folder.write(
      "rates.csv",
      "entity,year,currency,usd-per-unit,source\nEXW,2025,EUR,1.1,test\nEXW,2025,CHF,1.2,test\nEXW,2025,chf,2,test\n"
        + "EXW,2025,JPY,0,test\n")
    let stated = try folder.read(vocabulary: Self.vocabulary)
    #expect(stated.cells == ["4:10 rate-twice", "5:14 rate-not-positive"])
    #expect(stated.work?.rates[Currency(code: "CHF")!]?.usDollars.description == "1.2")
  }

  @Test func itemsOfOneEntityMayStandInSeveralFilesAndDocuments() throws {
    let folder = try SubmissionFolder()
    try folder.write("a/work.csv", Self.header + "EXW,2025,P1,project,2,,,,,,,,,yes\n")
    try folder.write(
      "b.xml",
      """
      <submission entity="EXW" year="2025">
        <item id="P2" kind="project" marker="0"><gender-analysis>no</gender-analysis></item>
        <item kind="report" id="P1"/>
      </submission>
      """)
    let given = try folder.read(vocabulary: Self.vocabulary)
    #expect(given.work?.itemCount == 2)
    #expect(given.places == ["work-item-twice b.xml:3:26"])
    #expect(given.finding(.workItemTwice)?.arguments["file"] == "a/work.csv")
  }

  private func read(_ rows: String) throws -> Intaken {
    try SubmissionFolder.read("work.csv", Self.header + rows, vocabulary: Self.vocabulary)
  }

  private static let vocabulary: Vocabulary = {
    var framework = SampleVocabulary.vocabulary.frameworks[1]
    framework.indicators[0].measures = [
      Measure(
        id: "analysed", title: "",
        formula: .items(ItemMeasure(.shareOfItems, with: ItemFilter(facts: [.genderAnalysis])))),
      Measure(id: "spent", title: "", formula: .items(ItemMeasure(.shareOfMoney(.expenditure)))),
    ]
    var entities = SampleVocabulary.vocabulary.entities.entities
    entities[1].markerScale = MarkerScales.never
    let codes = ["0", "1", "2", "3"].map { MarkerScale.Code(code: $0, title: "", also: $0 == "2" ? ["2A"] : []) }
    return Vocabulary(
      entities: EntityList(entities), frameworks: [framework],
      markers: MarkerScales(scales: [MarkerScale(id: "gem", title: "GEM", source: "", codes: codes)], assumed: "gem"))
  }()
}

extension Intaken {
  fileprivate var work: WorkRecord? { submissions.first?.work }
}
