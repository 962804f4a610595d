import Model

/// Joins rows of one file that say the same with different texts, such as one row for each document.
extension ReportedRating {
  static func joined(_ ratings: [ReportedRating]) -> ReportedRating? {
    var joined = ratings[0]
    let areSame = ratings.allSatisfy {
      $0.rating == joined.rating && $0.status == joined.status && $0.input == joined.input
    }
    guard areSame else { return nil }
    joined.texts = ReportedTexts(
      justification: Self.joined(ratings.map(\.justification)), evidence: Self.joined(ratings.map(\.evidence)))
    if ratings.contains(where: { $0.basis == .published }) { joined.basis = .published }
    return joined
  }
}

extension ReportedAnswer {
  static func joined(_ answers: [ReportedAnswer]) -> ReportedAnswer? {
    var joined = answers[0]
    guard answers.allSatisfy({ $0.value == joined.value }) else { return nil }
    joined.evidence = Self.joined(answers.map(\.evidence))
    joined.comment = Self.joined(answers.map(\.comment))
    if answers.contains(where: { $0.basis == .published }) { joined.basis = .published }
    return joined
  }
}

extension CorrectableRecord {
  /// Each text once, in the order of the rows.
  fileprivate static func joined(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }.joined(separator: "; ")
  }
}
