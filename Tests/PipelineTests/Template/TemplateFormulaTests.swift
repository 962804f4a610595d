import Foundation
import Model
import Reporting
import Scoring
import TestFolders
import Testing
import Words

@testable import Pipeline

/// Tests with a second program that the formulas of a template give the ratings of the program.
@Suite struct TemplateFormulaTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The frameworks whose rules are of different kinds: conditions, measures, points, and change between years.
  @Test(arguments: [("un-swap-3.0", 2025), ("un-swap-2.0", 2024), ("eige-mechanisms", 2025), ("unct-swap", 2025)])
  func examplesGiveTheRatingsOfTheProgram(_ framework: String, _ year: Int) throws {
    let run = TemplateRun(
      entity: "EXW", year: year, framework: framework, format: .xlsx, indicators: ProductFolder.path("Indicators"))
    let (template, _) = try run.template()
    _ = try run.write(to: folder.path("form.xlsx"), words: Catalogue.embedded())
    let examples = self.examples(of: template.framework, year)
    try folder.write("examples.json", try Self.json(examples))
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", ProductFolder.path("Tests/Recomputation/workbook.py"), folder.path("form.xlsx"),
      folder.path("examples.json"),
    ]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text == "\(examples.count) examples calculated, none different\n")
  }

  private struct Example: Encodable {
    var indicator: String
    var `case`: String
    var answers: [String: String]
    var rating: String
    var highest: String
  }

  /// All examples, and each with one answer after the other left out.
  private func examples(of framework: Framework, _ year: Int) -> [Example] {
    let scoring = SubmissionScoring(framework: framework, year: year)
    return framework.indicators.enumerated().flatMap { position, indicator in
      indicator.examples.filter { $0.measured.isEmpty && !indicator.levelRules.isEmpty }.flatMap { example in
        ([nil] + example.answers.keys.sorted().map(Optional.some)).map { left in
          var answers = example.answers
          if let left { answers[left] = nil }
          let (rating, highest) = Self.rating(of: answers, indicator: position, framework, scoring)
          return Example(
            indicator: indicator.number, case: example.name + (left.map { ", without \($0)" } ?? ""), answers: answers,
            rating: rating, highest: highest)
        }
      }
    }
  }

  private static func rating(
    of answers: [String: String], indicator: Int, _ framework: Framework, _ scoring: SubmissionScoring
  ) -> (String, String) {
    let reported = answers.compactMap { question, answer in
      framework.indicators[indicator].answerType(of: question)?.value(of: answer).map {
        ReportedAnswer(indicator: indicator, question: question, value: $0, place: SourcePlace(file: ""))
      }
    }
    guard let derivation = scoring.derivation(of: reported, indicator: indicator, recordsTrace: false) else {
      return ("", "")
    }
    let lowest = framework.scale.level(of: derivation.rating).code
    let highest = derivation.possibleLevels.map { framework.scale.levels[$0.upperBound].code }
    return (lowest, highest ?? lowest)
  }

  private static func json(_ examples: [Example]) throws -> String {
    String(decoding: try JSONEncoder().encode(examples), as: UTF8.self)
  }
}
