import Model

@testable import Review

/// The smallest records that rules about the network look at.
enum SmallNetwork {
  static func place(_ line: Int, _ file: String = "a.csv") -> SourcePlace { SourcePlace(file: file, line: line) }

  static func issue(_ year: Int, id: String = "A", raised: Int?, line: Int = 2, _ file: String = "a.csv")
    -> EmergingIssue
  {
    EmergingIssue(entity: "EXW", year: year, id: id, title: "Dry wells", raised: raised, place: place(line, file))
  }

  static func point(_ function: String, alternateOf main: String = "", _ kind: FocalPointKind = .gender, line: Int)
    -> FocalPoint
  {
    FocalPoint(
      entity: "EXW", year: 2025, function: function, kind: kind, alternateOf: main, place: place(line))
  }

  static func review(
    of entity: String = "EXW", by reviewer: String = "EXH", year: Int = 2025, due: DateOrYear? = nil,
    done: String? = nil, line: Int = 2
  ) -> PeerReview {
    PeerReview(
      entity: entity, year: year, reviewer: reviewer, due: due, done: done.flatMap { CalendarDate(strictly: $0) },
      place: place(line))
  }

  static func reviews(_ records: PeerReview...) -> ReviewedNetwork {
    ReviewedNetwork(records: NetworkRecords(peerReviews: records))
  }
}
