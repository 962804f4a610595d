import Model
import Testing

@testable import Intake

/// Records whose words are looked up as they are written give what they give when all are read with patience.
@Suite struct PlainNamesTests {
  private static let quick = Vocabulary(entities: entityList, frameworks: SampleVocabulary.vocabulary.frameworks)
  private static let patient = Vocabulary(
    entities: entityList, frameworks: SampleVocabulary.vocabulary.frameworks, markers: MarkerScales(),
    plain: ExactNames())

  /// Those of the other tests, with an entity that is not counted.
  private static let entityList = EntityList(
    SampleVocabulary.vocabulary.entities.entities + [
      Entity(
        code: "EXT", name: "Example Test Record", type: "fictional", isCounted: false, expected: YearSpan(from: 2018))
    ])

  private static let entities = [
    "EXW", "EXH", "OLD", "EXW", "exw", " EXH", "Example Agency for Water", "EXX", "EXT", "",
  ]
  private static let years = ["2025", "2024", "2025", "2018", "2025.0", "２０２５", "25", "2017", "99999", ""]
  private static let frameworks = ["", "new-2.0", "old-1.0", "NEW 2.0", "other", "\u{A0}"]
  private static let indicators = ["1", "2", "1", "2", "PI1", "2 Audit", "Policy", "3", "01", "1 Audit", ""]
  private static let ratings = [
    "meets", "missing", "exceeds", "not-applicable", "Meets requirements", "N/A", "MEETS", "under-review", "adopted",
    "splendid", "",
  ]
  private static let texts = ["", "because", "  spaced  ", "é", "\u{A0}", "\u{A0}x", "see www.example.org", "1"]
  private static let inputs = ["", "", "", "adopted", "own", "perhaps"]
  private static let sequences = ["", "", "", "1", "2", "x"]

  private static func row(_ random: inout SeededRandom, elements: Bool) -> String {
    func one(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
    let cells = [
      ("entity", one(entities)), ("year", one(years)), ("framework", one(frameworks)), ("indicator", one(indicators)),
      ("rating", one(ratings)), ("justification", one(texts)), ("evidence", one(texts)), ("input", one(inputs)),
      ("sequence", one(sequences)), ("explanation", one(["", "", "agreed"])),
    ]
    if elements {
      let named = cells.filter { !$0.1.isEmpty || random.next() % 2 == 0 }
      return "<rating " + named.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: " ") + "/>"
    }
    return cells.map(\.1).joined(separator: ",")
  }

  private func compare(_ name: String, _ text: String) throws {
    let quick = try SubmissionFolder.read(name, text, vocabulary: Self.quick)
    let slow = try SubmissionFolder.read(name, text, vocabulary: Self.patient)
    #expect(quick.submissions.elementsEqual(slow.submissions))
    #expect(quick.findings.elementsEqual(slow.findings))
    #expect(quick.excludedRatings.elementsEqual(slow.excludedRatings))
  }

  @Test(arguments: 1...60) func tablesReadTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let header = "entity,year,framework,indicator,rating,justification,evidence,input,sequence,explanation\n"
    let rows = (0..<60).map { _ in Self.row(&random, elements: false) + "\n" }
    try compare("ratings.csv", header + rows.joined())
  }

  @Test(arguments: 1...30) func documentsReadTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var text = "<submissions>"
    for _ in 0..<6 {
      let entity = Self.entities[Int(random.next() % 4)]
      text += "<submission entity=\"\(entity)\" year=\"2025\">"
      for _ in 0..<10 { text += Self.row(&random, elements: true) }
      text += "</submission>"
    }
    try compare("ratings.xml", text + "</submissions>")
  }

  /// Were most rows refused, there would be little to compare.
  @Test func manyOfTheRowsAreTakenIn() throws {
    var random = SeededRandom(seed: 1)
    let header = "entity,year,framework,indicator,rating,justification,evidence,input,sequence,explanation\n"
    let rows = (0..<600).map { _ in Self.row(&random, elements: false) + "\n" }
    let read = try SubmissionFolder.read("ratings.csv", header + rows.joined(), vocabulary: Self.quick)
    #expect(read.reported.count + read.excludedRatings.count > 100)
    #expect(Set(read.codes).count > 10)
  }

  @Test func entityThatIsNotCountedIsNoted() throws {
    let read = try SubmissionFolder.read(
      "ratings.csv", "entity,year,indicator,rating\nEXT,2025,1,meets\nEXT,2025,2,meets\n", vocabulary: Self.quick)
    #expect(read.findings.map(\.code) == [.entityNotCounted])
    #expect(read.finding(.entityNotCounted)?.arguments["count"] == "2")
  }
}
