import Formats
import Foundation
import Model
import Testing

@testable import Intake

/// What becomes of a file whose records are of several tables, or lack what they share.
@Suite struct SubmissionReaderTests {
  @Test
  func fieldIsUnderstoodThoughAnUnusedTableHasItFirst() throws {
    let read = try read(
      "exw.xml",
      """
      <submission entity="EXW" year="2025">
        <issue id="A" title="Dry wells" where="everywhere"/>
        <answer indicator="1" question="share_percent" answer="12" unit="%"/>
        <rating indicator="1" rating="meets" status="in-progress"/>
      </submission>
      """)
    #expect(read.submissions.first?.ratings.map(\.status) == [.inProgress])
    #expect(read.findings.map(\.code) == [.ratingNotFinal])
  }

  @Test(arguments: ["ratings.xml", "answers.xml", "actions.xml", "exw.xml"])
  func nameOfADocumentSaysNothingOfItsTables(name: String) throws {
    let read = try read(
      name,
      """
      <submission entity="EXW" year="2025">
        <rating indicator="1" rating="meets"/>
        <answer indicator="1" question="share_percent" answer="12"/>
      </submission>
      """)
    #expect(read.submissions.map(\.ratings.count) == [1])
    #expect(read.submissions.map(\.answers.count) == [1])
    #expect(read.findings.isEmpty)
  }

  @Test func yearThatIsWrongThroughoutIsFoundOnce() throws {
    let read = try read(
      "exw.csv", "entity,year,indicator,rating\nEXW,25,1,meets\nEXW,25,1,meets\nEXW,2O25,1,meets\n")
    #expect(read.findings.map(\.code) == [.yearInvalid, .yearInvalid])
    #expect(read.findings.map(\.place.line) == [2, 4])
    #expect(read.findings.map { $0.arguments["count"] } == ["2", "1"])
  }

  @Test
  func yearThatTheSubmissionLacksAndBlankCellsOfAColumnAreFoundOnce() throws {
    let absent = try read(
      "exw.xml",
      """
      <submission entity="EXW">
        <rating indicator="1" rating="meets"/>
        <answer indicator="1" question="share_percent" answer="12"/>
      </submission>
      """)
    #expect(absent.findings.map(\.code) == [.valueMissing])
    #expect(absent.findings.first?.place.line == 2)
    let blank = try read("exw.csv", "entity,year,indicator,rating\nEXW,,1,meets\nEXW,,1,meets\n")
    #expect(blank.findings.map(\.place.line) == [2])
    #expect(blank.findings.map(\.count) == [2])
    #expect(blank.findings.first?.occurrences.map(\.place.cell) == ["B2", "B3"])
  }

  @Test func eachFieldThatIsLackingIsAFinding() throws {
    let read = try read("exw.xml", "<submissions><submission><rating indicator=\"1\"/></submission></submissions>")
    #expect(read.findings.map(\.field) == ["entity", "year", "rating"])
    let other = try self.read(
      "exw.xml",
      """
      <submissions>
        <submission year="2025"><rating indicator="1"/></submission>
        <submission entity="EXW"><rating indicator="1"/></submission>
      </submissions>
      """)
    #expect(other.findings.map(\.field) == ["entity", "rating", "year"])
  }

  private func read(_ name: String, _ text: String) throws -> (submissions: [Submission], findings: [Finding]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(name).path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let entity = Entity(
      code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true,
      expected: YearSpan(from: 2025))
    var findings: [Finding] = []
    let builder = SubmissionBuilder(
      vocabulary: Vocabulary(entities: EntityList([entity]), frameworks: [framework]), report: { findings.append($0) })
    var reader = SubmissionReader(builder: builder, report: { findings.append($0) })
    for item in SubmissionFiles(file: path).items { reader.read(item) }
    return (reader.finish(), findings)
  }

  private var framework: Framework {
    let levels = ["missing", "meets"].map { Level(code: $0, title: $0, symbol: $0) }
    let indicator = Indicator(
      number: "1", title: "Training", area: "", work: [.institutional], about: "", source: "",
      questions: [Question(id: "share_percent", type: .percent, ask: "What share is trained?", unit: nil)])
    return Framework(
      id: "sample-1.0", title: "", about: "", years: YearSpan(from: 2025), source: "", finalRatingOrigin: .claimed,
      derivesRatings: false, denominator: .rated, scale: RatingScale(levels: levels, lowestMetLevel: 1, outside: [:]),
      areas: [], indicators: [indicator], fingerprint: "")
  }
}
