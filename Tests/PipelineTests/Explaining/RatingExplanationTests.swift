import Foundation
import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Pipeline

/// A submission of a made-up agency under the real indicators.
@Suite struct RatingExplanationTests {
  private let folder: TemporaryFolder
  private let words: Catalogue

  init() throws {
    folder = try TemporaryFolder()
    words = try Catalogue.embedded()
    try folder.write("in/EXW/ratings.csv", "entity,year,indicator,rating\nEXW,2025,6,exceeds\nEXW,2025,7,meets\n")
    try folder.write(
      "in/EXW/answers.csv",
      """
      entity,year,indicator,question,answer
      EXW,2025,6,6.a1,yes
      EXW,2025,6,6.a2,yes
      EXW,2025,6,deliverables_status,on-track
      EXW,2025,6,6.m2,yes
      EXW,2025,6,governing_body_report_interval_years,3

      """)
  }

  private func explain(
    _ entity: String = "EXW", _ indicator: String = "6", year: Int = 2025, framework: String? = nil
  ) throws -> RatingExplanation {
    try RatingExplanation(
      entity: entity, indicator: indicator, year: year, framework: framework, submissions: [folder.path("in")],
      indicators: ProductFolder.path("Indicators"))
  }

  private func failure(_ body: () throws -> RatingExplanation) -> String {
    do {
      _ = try body()
      return "nothing was thrown"
    } catch let error as RunError {
      return words.words(for: error)
    } catch { return "\(error)" }
  }

  @Test func theTextNamesClaimAnswersAndPlaces() throws {
    let lines = ExplanationText(words: words).text(try explain()).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    #expect(lines[0] == "EXW, UN-SWAP 3.0 2025, indicator 6: Policy")
    #expect(lines.contains("Claimed rating: Exceeds requirements."))
    #expect(lines.contains("Rating that the answers support: Meets requirements."))
    #expect(lines.contains("The claimed rating is higher than the answers support."))
    #expect(lines.contains { $0.hasPrefix("Sources: EXW/ratings.csv, cell D2 (line 2)") })
    let report = try #require(lines.first { $0.hasPrefix("      not met: ") && $0.contains("years") }, "\(lines)")
    #expect(report.hasSuffix("[EXW/answers.csv, cell E6 (line 6)]"))
    #expect(report.contains(" 3 (required: at most 2"))
    for line in lines { #expect(!line.hasSuffix(" "), "\(line)") }
  }

  @Test func theTreeHoldsTheSame() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(ExplanationJSON(try explain()).text.utf8)) as? [String: Any])
    #expect(json["claimed"] as? String == "exceeds")
    #expect(json["derived"] as? String == "meets")
    #expect(json["final"] as? String == "exceeds")
    #expect(json["provisional"] as? Bool == false)
    let states = try #require(json["requirements"] as? [[String: String]])
    #expect(states.map { $0["code"] ?? "" } == ["6.a1", "6.a2", "6.m1", "6.m2", "6.e1"])
    #expect(states.map { $0["state"] ?? "" } == ["answered", "answered", "answered", "answered", "lacking"])
    let trace = try #require(json["trace"] as? [String: Any])
    let answer = try #require(Self.find(trace) { $0["answer"] as? String == "governing_body_report_interval_years" })
    #expect(answer["value"] as? String == "3")
    #expect(answer["file"] as? String == "EXW/answers.csv")
    #expect(answer["line"] as? Int == 6)
    #expect(answer["column"] as? Int == 49)
  }

  /// The first object of a tree that `isWanted`.
  private static func find(_ tree: Any, _ isWanted: ([String: Any]) -> Bool) -> [String: Any]? {
    if let object = tree as? [String: Any], isWanted(object) { return object }
    let children = (tree as? [String: Any]).map { Array($0.values) } ?? tree as? [Any] ?? []
    for child in children {
      if let found = find(child, isWanted) { return found }
    }
    return nil
  }

  @Test func aRatingWithoutAnswersHasNoSteps() throws {
    let explanation = try explain("EXW", "7")
    #expect(ExplanationText(words: words).text(explanation).contains("No rating can be derived"))
    #expect(!ExplanationText(words: words).text(explanation).contains(words.say("why-steps")))
    #expect(!ExplanationJSON(explanation).text.contains("\"trace\""))
  }

  @Test func namesAreRecognisedAsPeopleWriteThem() throws {
    #expect(try explain("example agency for water").entity.code == "EXW")
  }

  @Test func whatCannotBeExplainedIsSaid() {
    #expect(failure { try explain("EXV") } == "There is no entity “EXV”. Did you mean “EXC”?")
    #expect(failure { try explain("Nobody at all") } == "There is no entity “Nobody at all”.")
    #expect(failure { try explain("EXW", "19") } == "UN-SWAP 3.0 has no indicator “19”.")
    #expect(failure { try explain("EXH") } == "There is no submission by EXH for 2025.")
    #expect(failure { try explain(year: 2026) } == "There is no submission by EXW for 2026.")
    #expect(failure { try explain(year: 1999) } == "No framework is in force in 1999.")
    #expect(
      failure { try explain(framework: "example") }
        .hasPrefix("There is no framework “example”. The frameworks are un-swap-2.0, un-swap-3.0, eige-mechanisms, "))
    #expect(failure { try explain(framework: "un-swap-2.0") } == "UN-SWAP 2.0 is not in force in 2025.")
  }

  @Test func aMissingFolderIsSaid() {
    let path = folder.path("nowhere")
    let said = failure {
      try RatingExplanation(
        entity: "EXW", indicator: "6", year: 2025, framework: nil, submissions: [path],
        indicators: ProductFolder.path("Indicators"))
    }
    #expect(said == "The folder of submissions \(path) does not exist.")
  }

  /// A name of a file cannot add lines that look like the program's own.
  @Test func namesOfFilesStayOnTheirLine() throws {
    let name = "in/a\nRating that the answers support: Exceeds.csv"
    try folder.write(name, "entity,year,indicator,rating\nEXW,2025,8,meets\n")
    let text = ExplanationText(words: words).text(try explain("EXW", "8"))
    #expect(!text.contains("\nRating that the answers support: Exceeds"))
    #expect(text.contains("a\\u{A}Rating that the answers support"))
  }
}
