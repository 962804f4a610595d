// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Scoring into this file.
import Formats
import Model
import Words
import Testing

@testable import Scoring

extension GivenValues {
  // Sources/Scoring/Examples/ExampleCheck.swift
  func example1OfExampleCheck() throws {
    for finding in ExampleCheck.findings(definitions) {
      print(finding.place.file, finding.code.rawValue)
    }
  }

  // Sources/Scoring/Years/SubmissionScoring.swift
  func example1OfSubmissionScoring() throws {
    let scoring = SubmissionScoring(framework: framework, year: 2025)
    let card = scoring.scorecard(of: submission, derives: true, recordsTraces: false)
    for (indicator, rating) in zip(framework.indicators, card.ratings) {
      print(indicator.number, framework.scale.level(of: rating.final).code)
    }
  }

  // Sources/Scoring/Years/YearlyScoring.swift
  func example1OfYearlyScoring() throws {
    let scoring = YearlyScoring(definitions: definitions, among: [submission], isComplete: true, tracedYear: 2025)
    let (cards, findings) = scoring.scorecards(of: [submission])
    print(cards.count, findings.count)
  }

  static var examplesOfScoring: [() throws -> Void] {
    [
    ]
  }
}
