import Model
import Testing

@testable import Intake

@Suite struct IndicatorReadingTests {
  private static let framework: Framework = {
    var framework = SampleVocabulary.vocabulary.frameworks[1]
    framework.indicators = ["1", "6", "6.1", "7", "10", "H3"].map {
      Indicator(number: $0, title: "Title of \($0)", area: "Area", work: [], about: "", source: "")
    }
    return framework
  }()

  private func reading(_ text: String) -> IndicatorReading { IndicatorReading(IndicatorName(text), in: Self.framework) }

  @Test(arguments: [
    ("7", 3), ("PI7", 3), ("PI 7", 3), ("7.", 3), ("h3", 5), ("6.1", 2), ("7 Title of 7", 3), ("Title of 7", 3),
    ("7¹", 3), ("7*", 3), ("7 Another title", 3), ("7 2030 Agenda", 3),
  ])
  func whatTheGuideAsksForIsPlain(_ text: String, _ position: Int) {
    #expect(reading(text) == .plain(position))
  }

  @Test(arguments: [
    ("7.0", 3), ("07", 3), ("PI07", 3), ("PI 7.0", 3), ("7,0", 3), ("7.00", 3), ("'7", 3), ("\"7\"", 3), ("=\"07\"", 3),
    ("٧", 3), ("۷", 3), ("７", 3), ("\u{200E}7", 3), ("7\u{200F}", 3), ("\u{202A}7\u{202C}", 3), ("Indicator 7", 3),
    ("6.0", 1), ("06.1", 2), ("H03", 5), ("10.0", 4), ("١٠", 4),
  ])
  func aFormWithOneMeaningIsTakenWithANote(_ text: String, _ position: Int) {
    #expect(reading(text) == .variant(position))
  }

  @Test(arguments: [
    ("7-9", "7–9", "7 + 9"), ("7–9", "7–9", "7 + 9"), ("7 to 9", "7–9", "7 + 9"), ("PI7-PI9", "7–9", "7 + 9"),
    ("7,8", "7.8", "7 + 8"), ("6,1", "6.1", "6 + 1"), ("7/8", "7 + 8", "7"), ("7;8", "7 + 8", "7"),
    ("7 and 8", "7 + 8", "7"), ("7 & 8", "7 + 8", "7"), ("7 8", "7 + 8", "7"), ("6,7,8", "6 + 7 + 8", "6"),
    ("7-9 Leadership", "7–9", "7 + 9"), ("7-9?", "7–9", "7 + 9"), ("٧-٩", "7–9", "7 + 9"),
    ("1-Jun", "1.6", "6.1"), ("Jun-01", "1.6", "6.1"), ("01. Jun", "1.6", "6.1"), ("6-janv", "6.1", "1.6"),
    ("1.6.2025", "1.6", "6.1"), ("2025-06-01 00:00:00", "1.6", "6.1"), ("45809", "1.6", "6.1"),
  ])
  func severalNumbersAndDatesNameTheirReadings(_ text: String, _ first: String, _ second: String) {
    #expect(reading(text) == .unclear(first, second))
  }

  @Test(arguments: [("7?", "?"), ("~7", "~"), ("7 (?)", "?"), ("PI07?", "?"), ("7 Title of 7?", "?"), ("≈7", "≈")])
  func aSignOfDoubtIsNotDropped(_ text: String, _ mark: String) {
    #expect(reading(text) == .doubtful(3, mark: mark))
  }

  @Test(arguments: ["", "99", "6.10", "6.01", "7.1", "Policy", "6.a1", "?", "7th", "70", "0", "1.6"])
  func othersAreUnknown(_ text: String) {
    #expect(reading(text) == .unknown)
    #expect(reading(text).position == nil)
  }

  @Test func findingsNameTheCellInEveryTable() throws {
    for (name, header, rest) in [
      ("ratings.csv", "rating,justification", "meets,x"), ("answers.csv", "question,answer", "1.a1,yes"),
      ("actions.csv", "action,due", "Train,2025-12-31"),
    ] {
      let read = try SubmissionFolder.read(
        name, "entity,year,indicator,\(header)\nEXW,2025,1-2,\(rest)\nEXW,2025,01,\(rest)\nEXW,2025,1?,\(rest)\n")
      #expect(
        read.codes.filter { $0 != "indicator-lacking" } == ["indicator-unclear", "indicator-form", "value-doubtful"],
        "\(name)")
    }
  }

  @Test func aFormIsNotedInXML() throws {
    let read = try SubmissionFolder.read(
      "a.xml",
      "<submission entity=\"EXW\" year=\"2025\"><rating indicator=\"02\" rating=\"meets\"/>"
        + "<rating indicator=\"1,2\" rating=\"meets\"/></submission>")
    #expect(read.codes == ["indicator-form", "indicator-unclear"])
    #expect(read.ratings == ["EXW 2025 2=meets"])
  }
}
