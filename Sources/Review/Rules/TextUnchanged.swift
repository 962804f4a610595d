import Model

/// Reports justifications with the same wording as the year before.
struct TextUnchanged: ReviewRule {
  let codes: [FindingCode] = [.textUnchanged]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    guard let lastYear = reviewed.lastYear else { return [] }
    let submission = reviewed.submission
    let unchanged = reviewed.pairs.filter { pair in
      pair.now.texts.hasJustification && Self.words(pair.now.justification) == Self.words(pair.before.justification)
    }.map(\.position)
    return submission.groupedByExplanation(unchanged).map { positions in
      Finding(
        .textUnchanged, at: submission.ratings[positions[0]].place,
        found: Finding.found(positions.map { reviewed.number(of: submission.ratings[$0].indicator) }),
        arguments: ["year": String(lastYear.key.year), "count": String(positions.count)])
    }
  }

  /// The words of a text, ignoring spaces and line breaks.
  private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
