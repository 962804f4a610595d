import Model
import Testing

@testable import Intake

@Suite struct CorrectionsTests {
  private static let header = "entity,year,indicator,rating,submitted,sequence\n"

  /// What is read from files of these rows, under these names.
  private func read(_ rows: [String], names: [String]) throws -> Intaken {
    let folder = try SubmissionFolder()
    for (name, row) in zip(names, rows) { try folder.write("\(name)/exw.csv", Self.header + row + "\n") }
    return try folder.read()
  }

  private static let orders = [
    ["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"], ["b", "c", "a"], ["c", "a", "b"], ["c", "b", "a"],
  ]

  @Test(arguments: orders) func latestCountsWhateverTheFilesAreCalled(names: [String]) throws {
    let rows = ["EXW,2025,1,missing,,1", "EXW,2025,1,meets,,3", "EXW,2025,1,approaches,,2"]
    let outcome = try read(rows, names: names)
    #expect(outcome.ratings == ["EXW 2025 1=meets"])
    let replaced = outcome.findings.filter { $0.code == .replacedByLater }
    #expect(Set(replaced.map(\.place.file)) == ["\(names[0])/exw.csv", "\(names[2])/exw.csv"])
    #expect(replaced.allSatisfy { $0.arguments["file"] == "\(names[1])/exw.csv" && $0.arguments["line"] == "2" })
    #expect(outcome.codes.sorted() == ["indicator-lacking", "replaced-by-later", "replaced-by-later"])
    #expect(outcome.excludedRatings.map(\.reason) == [.replaced, .replaced])
    #expect(Set(outcome.excludedRatings.map(\.rating)) == ["missing", "approaches"])
  }

  @Test(arguments: orders) func twoOfOneDayAreReplacedByALaterOne(names: [String]) throws {
    let rows = [
      "EXW,2025,1,missing,2026-01-10,", "EXW,2025,1,approaches,2026-01-10,", "EXW,2025,1,exceeds,31.01.2026,",
    ]
    let outcome = try read(rows, names: names)
    #expect(outcome.ratings == ["EXW 2025 1=exceeds"])
    #expect(!outcome.codes.contains("indicator-twice"))
  }

  @Test(arguments: [
    ("EXW,2025,1,missing,,", "EXW,2025,1,meets,,"), ("EXW,2025,1,missing,soon,", "EXW,2025,1,meets,2026-01-10,"),
    ("EXW,2025,1,missing,,2", "EXW,2025,1,meets,,2"), ("EXW,2025,1,missing,2026-01-10,", "EXW,2025,1,meets,,2"),
    ("EXW,2025,1,missing,2026-01-10,2", "EXW,2025,1,meets,2026-01-11,1"),
  ]) func whereNothingTellsTheOrderNeitherCounts(first: String, second: String) throws {
    for rows in [[first, second], [second, first]] {
      let outcome = try read(rows, names: ["a", "b"])
      #expect(outcome.reported.map(\.rating) == [.underReview])
      #expect(outcome.reported.map(\.status) == [.inProgress])
      #expect(outcome.finding(.indicatorTwice)?.place == SourcePlace(file: "b/exw.csv", line: 2, row: 2))
      #expect(outcome.finding(.indicatorTwice)?.arguments["file"] == "a/exw.csv")
      #expect(outcome.finding(.replacedByLater) == nil)
      #expect(outcome.excludedRatings.map(\.reason) == [.disputed, .disputed])
    }
  }

  @Test(arguments: [
    ("EXW,2025,1,missing,,", "EXW,2025,1,meets,2026-01-10,"), ("EXW,2025,1,missing,,", "EXW,2025,1,meets,,2"),
  ]) func whatStatesItsOrderBeatsWhatDoesNot(undated: String, dated: String) throws {
    for names in [["a", "b"], ["b", "a"]] {
      let outcome = try read([undated, dated], names: names)
      #expect(outcome.ratings == ["EXW 2025 1=meets"])
      #expect(outcome.codes.sorted() == ["indicator-lacking", "replaced-by-later"])
    }
  }

  @Test func recordsThatSayTheSameCountOnce() throws {
    let outcome = try read(["EXW,2025,1,meets,,", "EXW,2025,1,meets,,\n"], names: ["a", "b"])
    #expect(outcome.ratings == ["EXW 2025 1=meets"])
    #expect(outcome.finding(.recordRepeated)?.place == SourcePlace(file: "b/exw.csv", line: 2, row: 2))
    #expect(outcome.excludedRatings.map(\.reason) == [.duplicate])
  }

  @Test func moreRecordsThanAreKeptAreInDispute() throws {
    let rows = (0..<1_100).map { _ in "EXW,2025,1,meets,," }
    let outcome = try read([rows.joined(separator: "\n")], names: ["a"])
    #expect(outcome.reported.map(\.rating) == [.underReview])
    let finding = try #require(outcome.finding(.indicatorTwice))
    #expect(finding.arguments["count"] == "999")
    // The indicator is named once, with the first rows.
    #expect(finding.found == "1")
    #expect(finding.count == 999)
    #expect(finding.occurrences.map(\.place.row) == [3, 4, 5, 6, 7])
  }

  /// A table in which every entity has every row twice has one fault, not one for each entity.
  @Test(arguments: [(10, 10), (11, 1), (40, 1)]) func oneFindingTellsOfManyEntities(_ entities: Int, _ count: Int) {
    var corrections = Corrections()
    for entity in 0..<entities {
      for indicator in 1...3 {
        corrections.add(
          .indicatorTwice, "\(indicator)", of: "E\(entity)", in: 2025,
          at: SourcePlace(file: "a.csv", line: 100 + 3 * entity + indicator),
          beside: SourcePlace(file: "a.csv", line: 2))
      }
    }
    let findings = corrections.findings
    #expect(findings.count == count)
    #expect(findings.reduce(0) { $0 + $1.count } == 3 * entities)
    #expect(findings[0].found == "1, 2, 3")
    #expect(findings[0].occurrences.count == (count == 1 ? 5 : 3))
    #expect(findings[0].entity == (count == 1 ? nil : "E0"))
  }

  @Test func actionsInTheSameWordsCorrectEachOther() throws {
    let header = "entity,year,indicator,action,responsible,submitted\n"
    func read(_ first: String, _ second: String) throws -> Intaken {
      let folder = try SubmissionFolder()
      try folder.write("a/actions.csv", header + "EXW,2025,1,Train staff,\(first)\n")
      try folder.write("b/actions.csv", header + "EXW,2025,1,train staff,\(second)\n")
      return try folder.read()
    }
    let dated = try read("HR,2026-01-31", "Field office,")
    #expect(dated.submissions.flatMap(\.actions).map(\.responsible) == ["HR"])
    #expect(dated.codes == ["replaced-by-later"])
    let disputed = try read("HR,", "Field office,")
    #expect(disputed.submissions.flatMap(\.actions).map(\.responsible) == [""])
    #expect(disputed.codes == ["action-twice"])
    let same = try read("HR,", "HR,")
    #expect(same.submissions.flatMap(\.actions).count == 1)
    #expect(same.codes == ["record-repeated"])
  }

  @Test func actionsOfOnePlanMayHaveTheSameWords() throws {
    let outcome = try SubmissionFolder.read(
      "actions.csv", "entity,year,indicator,action,responsible\nEXW,2025,1,Train,HR\nEXW,2025,1,Train,Field\n")
    #expect(outcome.submissions.flatMap(\.actions).count == 2)
    #expect(outcome.codes == [])
  }

  @Test func onlyWhatOverlapsIsReplaced() throws {
    let outcome = try read(["EXW,2025,1,missing,,2", "EXW,2025,2,meets,,1"], names: ["a", "b"])
    #expect(outcome.ratings == ["EXW 2025 1=missing", "EXW 2025 2=meets"])
    #expect(outcome.codes == [])
  }

  @Test func answersOfALaterDocumentReplaceThoseOfAnEarlier() throws {
    func document(_ share: Int, _ attribute: String) -> String {
      """
      <submission entity="EXW" year="2025" \(attribute)>
      <answer indicator="1" question="share" answer="\(share)"/></submission>
      """
    }
    for (first, second, share) in [
      (#"sequence="2""#, #"sequence="1""#, "5"), ("submitted='2026-01-01'", "submitted='2026-01-02'", "7"),
    ] {
      let folder = try SubmissionFolder()
      try folder.write("a.xml", document(5, first))
      try folder.write("b.xml", document(7, second))
      let outcome = try folder.read()
      #expect(outcome.answers.map(\.value.text) == [share])
      #expect(outcome.codes == ["replaced-by-later"])
      #expect(outcome.findings.first?.found == "share")
    }
    let folder = try SubmissionFolder()
    try folder.write("a.xml", document(5, ""))
    try folder.write("b.xml", document(7, #"sequence="1""#))
    #expect(try folder.read().answers.map(\.value.text) == ["7"])
    #expect(try folder.read().codes == ["replaced-by-later"])
    try folder.write("b.xml", document(7, ""))
    #expect(try folder.read().answers == [])
    #expect(try folder.read().codes == ["answer-twice"])
  }

  @Test func whatTellsNoOrderIsNoted() throws {
    let outcome = try read(["EXW,2025,1,missing,soon,1.5"], names: ["a"])
    #expect(outcome.cells == ["2:20 submitted-not-a-date", "2:25 sequence-not-a-number", "2:0 indicator-lacking"])
  }
}
