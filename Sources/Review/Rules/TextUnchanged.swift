import Model

/// Reports justifications with the same wording as the year before.
struct TextUnchanged: ReviewRule {
  let codes: [FindingCode] = [.textUnchanged]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    guard let lastYear = reviewed.lastYear else { return [] }
    let submission = reviewed.submission
    let unchanged = reviewed.pairs.filter { pair in
      pair.now.texts.hasJustification && Self.isSame(pair.now.justification, pair.before.justification)
    }.map(\.position)
    return submission.groupedByExplanation(unchanged).map { positions in
      Finding(
        .textUnchanged, at: submission.ratings[positions[0]].place,
        found: Finding.found(positions.map { reviewed.number(of: submission.ratings[$0].indicator) }),
        arguments: ["year": String(lastYear.key.year), "count": String(positions.count)])
    }
  }

  /// Whether two texts differ at most in spaces and line breaks.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    // Most texts differ in a letter near their beginning.
    if let (first, second) = zip(first.utf8, second.utf8).first(where: { $0 != $1 }), isLetter(first), isLetter(second)
    {
      return false
    }
    return visible(first).elementsEqual(visible(second))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

  private static func visible(_ text: String) -> LazyFilterSequence<String.UnicodeScalarView> {
    // Properties of scalars are slow to look up.
    text.unicodeScalars.lazy.filter { $0.isASCII ? $0.value > 0x20 : !$0.properties.isWhitespace }
  }
}
