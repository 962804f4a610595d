import Model

/// A status that is behind that of the year before, without a word.
struct StatusWentBack: ReviewRule {
  let codes: [FindingCode] = [.responseWentBack]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let lastYear = reviewed.lastYear, let before = lastYear.status, let now = reviewed.response.status,
      Self.isBehind(now, before), reviewed.response.texts.words.isEmpty
    else { return [] }
    return [
      reviewed.finding(
        .responseWentBack, at: \.status, found: now.rawValue,
        ["earlier": before.rawValue, "year": String(lastYear.year)])
    ]
  }

  /// Whether less is done than before; nothing to report does not say that.
  private static func isBehind(_ now: ImplementationStatus, _ before: ImplementationStatus) -> Bool {
    guard let step = now.step else { return false }
    return before.step.map { step < $0 } ?? (before.isClosed && !now.isClosed)
  }
}
