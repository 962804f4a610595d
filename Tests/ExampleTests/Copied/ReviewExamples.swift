// swift-format-ignore-file
// “make test” copies the doc comments of Sources/Review into this file.
import Formats
import Model
import Words
import Testing

@testable import Review

// Sources/Review/ReviewRule.swift
struct RatingChanged: ReviewRule {
  let codes: [FindingCode] = [.ratingJump]

  func findings(on pair: RatingPair) -> [Finding] {
    pair.before.rating == pair.now.rating ? [] : [pair.finding(.ratingJump)]
  }
}

extension GivenValues {
  // Sources/Review/Explanations.swift
  func example1OfExplanations() throws {
    let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes([]))
    let findings = Explanations([submission]).marked(review.findings(of: submission, card))
    print(findings.filter(\.isOpen).count)
  }

  // Sources/Review/FollowUp/ResponseReview.swift
  func example1OfResponseReview() throws {
    let review = ResponseReview(register: definitions.recommendations, entities: definitions.entities)
    for finding in review.findings(of: records.responses) {
      print(finding.code.rawValue, finding.place.line ?? 0)
    }
  }

  // Sources/Review/Network/NetworkReview.swift
  static func example1OfNetworkReview() throws {
    let point = FocalPoint(
      entity: "EXW", year: 2025, function: "Officer", kind: .gender, alternateOf: "Adviser",
      place: SourcePlace(file: "focal-points.csv", line: 2))
    let findings = NetworkReview().findings(of: NetworkRecords(focalPoints: [point]))
    expectPrinted(findings[0].code.rawValue, is: ##"focal-point-alternate-unknown"##)
  }

  // Sources/Review/SubmissionReview.swift
  func example1OfSubmissionReview() throws {
    let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes([]))
    for finding in review.findings(of: submission, card) {
      print(finding.code.rawValue, finding.place.line ?? 0)
    }
  }

  static var examplesOfReview: [() throws -> Void] {
    [
      example1OfNetworkReview,
    ]
  }
}
