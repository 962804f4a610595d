import Model

/// Notes what an entity's own submission lacks: justifications, evidence and remedial actions.
///
/// Published ratings are not looked at: what stood behind them was not published.
struct CompletenessCheck {
  let framework: Framework
  let mistakes: KnownMistakes

  func findings(of submission: Submission) -> [Finding] {
    let ratings = submission.ratings.filter { $0.basis == .submitted }
    func lacks(_ text: String, _ field: String, _ rating: ReportedRating) -> Bool {
      text.isEmpty && !mistakes.explainLack(of: field, at: rating.place)
    }
    let planned = Set(submission.actions.map(\.indicator))
    // Of not applicable the intake has asked for a justification already.
    return [
      findings(
        .justificationLacking, submission,
        ratings.filter { $0.rating.isLevel && lacks($0.justification, "justification", $0) }),
      findings(
        .evidenceLacking, submission,
        ratings.filter { Self.isAboveLowest($0.rating) && lacks($0.evidence, "evidence", $0) }),
      findings(
        .actionLacking, submission,
        ratings.filter {
          $0.rating.isLevel && !framework.scale.isMet($0.rating) && !planned.contains($0.indicator)
        }),
    ].joined() + ratings.flatMap(links)
  }

  /// One finding for all indicators with the same gap, and one for each whose row explains it.
  private func findings(_ code: FindingCode, _ submission: Submission, _ ratings: [ReportedRating]) -> [Finding] {
    submission.inGroups(ratings).map { ratings in
      Finding(
        code, at: ratings.map(\.place).min() ?? ratings[0].place,
        found: ratings.map(\.indicator).sorted().map { framework.indicators[$0].number }.joined(separator: ", "),
        arguments: [
          "entity": submission.key.entity, "count": String(ratings.count),
          "level": framework.scale.levels[framework.scale.requirementsMetFrom].title,
        ])
    }
  }

  private static func isAboveLowest(_ rating: Rating) -> Bool {
    if case .level(let position) = rating { position > 0 } else { false }
  }

  /// The links in the evidence that lead nowhere as they are written.
  private func links(in rating: ReportedRating) -> [Finding] {
    EvidenceLink.links(in: rating.evidence).compactMap { word in
      if EvidenceLink.isComplete(word) { return nil }
      return Finding(.linkMalformed, at: rating.place, found: String(word))
    }
  }
}

extension Submission {
  /// Ratings with one gap: together those that are not explained, and each of the others by itself.
  func inGroups(_ ratings: [ReportedRating]) -> [[ReportedRating]] {
    let open = ratings.filter { !isExplained($0.indicator) }
    return (open.isEmpty ? [] : [open]) + ratings.filter { isExplained($0.indicator) }.map { [$0] }
  }
}

/// Links as people paste them into a cell; nothing is ever followed.
enum EvidenceLink {
  /// The words of `text` that are meant as links.
  static func links(in text: String) -> [Substring] {
    mayHoldLinks(text) ? text.split(whereSeparator: \.isWhitespace).filter(isMeantAsLink) : []
  }

  private static func isMeantAsLink(_ word: Substring) -> Bool {
    let text = word.lowercased()
    return text.hasPrefix("http") || text.hasPrefix("www.") || text.contains("://")
  }

  /// Whether something stands in `text` without which no word is meant as a link; most texts have none.
  private static func mayHoldLinks(_ text: String) -> Bool {
    // The last four bytes, letters in lower case.
    var window: UInt32 = 0
    for byte in text.utf8 {
      window = window << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if window == 0x6874_7470 || window == 0x7777_772E || window & 0xFF_FFFF == 0x3A2F2F { return true }
    }
    return false
  }

  /// Whether the address has a scheme and a host with a point in it.
  static func isComplete(_ word: Substring) -> Bool {
    let text = word.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && !text.contains("\\")
  }
}
