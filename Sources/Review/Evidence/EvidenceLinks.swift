import Model

/// The links in the evidence of a submission.
package struct EvidenceLinks: Sendable {
  /// The number of links in ratings and answers.
  package private(set) var count = 0
  /// Incomplete links in the entity's own ratings, with the places of the ratings.
  package private(set) var malformed: [(link: String, place: SourcePlace)] = []

  package init(_ submission: Submission) {
    for index in submission.ratings.indices {
      guard submission.ratings[index].texts.withEvidence(EvidenceLink.mayContainLink) else { continue }
      let links = EvidenceLink.links(in: submission.ratings[index].evidence)
      count += links.count
      let rating = submission.ratings[index]
      guard rating.basis == .submitted else { continue }
      for link in links where !EvidenceLink.isComplete(link) { malformed.append((String(link), rating.place)) }
    }
    for index in submission.answers.indices {
      var evidence = submission.answers[index].evidence
      if evidence.withUTF8(EvidenceLink.mayContainLink) { count += EvidenceLink.links(in: evidence).count }
    }
  }
}
