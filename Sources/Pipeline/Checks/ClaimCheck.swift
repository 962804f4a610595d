import Model

/// Sets claims beside what the answers support, and notes what does not agree.
struct ClaimCheck {
  let framework: Framework

  /// The findings of one submission and its scorecard.
  func findings(of submission: Submission, _ card: Scorecard) -> [Finding] {
    guard submission.isAnswered else { return [] }
    let claims = Dictionary(submission.ratings.map { ($0.indicator, $0.cell) }, uniquingKeysWith: { first, _ in first })
    let answers = Dictionary(grouping: submission.answers, by: \.indicator)
    var findings: [Finding] = []
    for (position, rating) in card.ratings.enumerated() {
      guard let derivation = rating.derivation else { continue }
      let check = IndicatorClaim(
        framework: framework, indicator: framework.indicators[position], rating: rating,
        place: claims[position] ?? rating.place, derivation: derivation, answers: answers[position] ?? [])
      findings += check.contradictions + check.undefinedMeasures
      if let finding = check.disagreement { findings.append(finding) }
    }
    return findings + [nothingMeasured(submission, card)].compactMap { $0 }
  }

  /// Indicators that had no work item or no amount to take their figure of, as one finding.
  private func nothingMeasured(_ submission: Submission, _ card: Scorecard) -> Finding? {
    guard let work = submission.work else { return nil }
    let numbers = zip(framework.indicators, card.ratings).filter { indicator, rating in
      guard let derivation = rating.derivation, derivation.rating != .notApplicable else { return false }
      return derivation.undefined.contains {
        if case .items = indicator.measures[$0].formula { true } else { false }
      }
    }.map(\.0.number)
    return numbers.isEmpty
      ? nil
      : Finding(
        .measureNothing, at: work.place, found: Finding.found(numbers),
        arguments: ["framework": framework.title])
  }
}

/// The claim and the answers of one indicator.
private struct IndicatorClaim {
  let framework: Framework
  let indicator: Indicator
  let rating: IndicatorRating
  /// Where the claim itself stands.
  let place: SourcePlace?
  let derivation: Derivation
  let answers: [ReportedAnswer]

  var disagreement: Finding? {
    guard let claimed = rating.claimed, claimed != .notReported, let place else { return nil }
    let code: FindingCode
    switch derivation.agreement(with: claimed) {
    case .same: return nil
    case .claimHigher: code = .claimHigher
    case .claimLower: code = .claimLower
    case .different: code = .claimDiffers
    case .open: code = .claimOpen
    }
    return Finding(
      code, at: place, found: framework.scale.level(of: claimed).code,
      arguments: [
        "indicator": indicator.number, "claimed": framework.scale.level(of: claimed).title,
        "derived": framework.scale.level(of: derivation.rating).title, "criteria": criteria(upTo: claimed),
      ],
      severity: rating.basis == .published ? .note : nil)
  }

  /// The criteria that stand between the claim and the answers: those that are not met, or those that are open.
  ///
  /// Criteria of levels above the claim do not stand between.
  private func criteria(upTo claimed: Rating) -> [String] {
    let unmet = indicator.criteria.indices.filter { derivation.outcomes[$0] == .notMet }
    let codes = (derivation.open.isEmpty ? unmet : derivation.open).map { indicator.criteria[$0].code }
    guard case .level(let claim) = claimed else { return codes }
    return codes.filter { indicator.level(ofCriterion: $0) ?? 0 <= claim }
  }

  var contradictions: [Finding] {
    derivation.contradicted.compactMap { position in
      let code = indicator.criteria[position].code
      guard let own = answers.first(where: { $0.question == code }) else { return nil }
      return Finding(.answerContradicted, at: own.place, found: own.value.text, arguments: ["question": code])
    }
  }

  /// One finding for each whole that is zero, however many measures rest on it.
  var undefinedMeasures: [Finding] {
    var titles: [(whole: String, titles: [String])] = []
    for position in derivation.undefined {
      guard case .percent(_, let whole) = indicator.measures[position].formula else { continue }
      let title = indicator.measures[position].title
      if let index = titles.firstIndex(where: { $0.whole == whole }) {
        titles[index].titles.append(title)
      } else {
        titles.append((whole, [title]))
      }
    }
    return titles.compactMap { whole, titles in
      guard let answer = answers.first(where: { $0.question == whole }) else { return nil }
      return Finding(
        .measureUndefined, at: answer.place, found: answer.value.text,
        arguments: ["title": titles, "question": whole])
    }
  }
}
