import Model

/// Reports links in the evidence of ratings that are not complete web addresses.
struct LinkMalformed: ReviewRule {
  let codes: [FindingCode] = [.linkMalformed]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    reviewed.links.malformed.map { Finding(.linkMalformed, at: $0.place, found: $0.link) }
  }
}
