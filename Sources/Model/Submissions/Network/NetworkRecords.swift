/// Everything that files report about the network of focal points: the rows that count, each list by year and entity.
package struct NetworkRecords: Hashable, Sendable {
  /// By year, entity and id, at most one for each.
  package var issues: [EmergingIssue]
  /// By year, entity, kind and function, at most one for each.
  package var focalPoints: [FocalPoint]
  /// By year, entity, reviewer and recommendation, at most one for each.
  package var peerReviews: [PeerReview]
  /// By year, entity and place.
  package var support: [SupportRecord]

  package init(
    issues: [EmergingIssue] = [], focalPoints: [FocalPoint] = [], peerReviews: [PeerReview] = [],
    support: [SupportRecord] = []
  ) {
    self.issues = issues
    self.focalPoints = focalPoints
    self.peerReviews = peerReviews
    self.support = support
  }

  package var isEmpty: Bool { count == 0 }

  /// The number of all records.
  package var count: Int { issues.count + focalPoints.count + peerReviews.count + support.count }

  /// Who reports each record, for which year, and where.
  package var owners: [(entity: String, year: Int, place: SourcePlace)] {
    issues.map { ($0.entity, $0.year, $0.place) } + focalPoints.map { ($0.entity, $0.year, $0.place) }
      + peerReviews.map { ($0.entity, $0.year, $0.place) } + support.map { ($0.entity, $0.year, $0.place) }
  }

  /// The entities that report anything, without duplicates.
  package var entities: Set<String> { Set(owners.map(\.entity)) }

  /// The records without issues that others may not see.
  package var publicPart: NetworkRecords {
    var part = self
    part.issues.removeAll { !$0.isPublic }
    return part
  }

  /// The records that meet a condition on their entity and year.
  package func filter(_ isKept: (_ entity: String, _ year: Int) -> Bool) -> NetworkRecords {
    NetworkRecords(
      issues: issues.filter { isKept($0.entity, $0.year) },
      focalPoints: focalPoints.filter { isKept($0.entity, $0.year) },
      peerReviews: peerReviews.filter { isKept($0.entity, $0.year) },
      support: support.filter { isKept($0.entity, $0.year) })
  }
}
