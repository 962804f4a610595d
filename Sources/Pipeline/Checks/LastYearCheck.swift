import Model

/// Sets a submission beside the same entity's of the year before, under the same framework.
struct LastYearCheck {
  let framework: Framework
  let earlier: Submission

  func findings(of submission: Submission) -> [Finding] {
    let before = Dictionary(earlier.ratings.map { ($0.indicator, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    var unchanged: [Int] = []
    for (position, rating) in submission.ratings.enumerated() {
      guard let old = before[rating.indicator] else { continue }
      if let finding = change(from: old, to: rating) { findings.append(finding) }
      if rating.texts.hasJustification, Self.said(rating.justification) == Self.said(old.justification) {
        unchanged.append(position)
      }
    }
    findings += submission.inGroups(unchanged).map { positions in
      Finding(
        .textUnchanged, at: submission.ratings[positions[0]].place,
        found: Finding.found(positions.map { framework.indicators[submission.ratings[$0].indicator].number }),
        arguments: ["year": String(earlier.key.year), "count": String(positions.count)])
    }
    return findings
  }

  private func change(from old: ReportedRating, to new: ReportedRating) -> Finding? {
    guard case .level(let before) = old.rating else { return nil }
    let code: FindingCode
    switch new.rating {
    case .notApplicable: code = .notApplicableNew
    case .level(let after) where abs(after - before) >= 2: code = .ratingJump
    default: return nil
    }
    return Finding(
      code, at: new.place, found: framework.scale.level(of: new.rating).code,
      arguments: [
        "indicator": framework.indicators[new.indicator].number, "year": String(earlier.key.year),
        "earlier": framework.scale.level(of: old.rating).code,
      ])
  }

  /// The words of a text, without regard to spaces and line breaks.
  private static func said(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
