import Model

/// Explains a rating in sentences: the claim, the rating that the answers support, the final rating, and the next
/// level.
package struct RatingWords {
  private let words: Catalogue
  private let framework: Framework
  private let indicator: Indicator
  private let rating: IndicatorRating

  package init(words: Catalogue, framework: Framework, indicator: Indicator, rating: IndicatorRating) {
    self.words = words
    self.framework = framework
    self.indicator = indicator
    self.rating = rating
  }

  /// The sentences in reading order.
  package var sentences: [String] { [claim, derivation, agreement, adoption, final, implied, next].compactMap { $0 } }

  /// The requirements for the next level, or nil at the highest level and for ratings outside the scale.
  package var next: String? {
    guard let next = rating.next, let first = next.requirementSets.first else { return nil }
    let level = WordValue.text(framework.scale.levels[next.level].title)
    if next.requirementSets.count == 1 {
      return words.say("why-next", ["level": level, "criteria": .text(named(first)), "n": .count(first.count)])
    }
    return words.say(
      "why-next-any",
      ["level": level, "criteria": .text(words.alternatives(next.requirementSets.prefix(6).map(named)))])
  }

  private var claim: String {
    guard let claimed = rating.claimed else { return words.say("why-not-claimed") }
    let key = rating.basis == .published ? "why-claimed-published" : "why-claimed"
    return words.say(key, ["rating": .text(title(claimed))])
  }

  private var derivation: String {
    guard let derivation = rating.derivation else { return words.say(whyNotDerived) }
    guard derivation.isProvisional else { return words.say("why-derived", ["rating": .text(title(derivation.rating))]) }
    return words.say(
      "why-derived-provisional",
      ["rating": .text(title(derivation.rating)), "criteria": .text(named(derivation.openCriteria))])
  }

  /// Why no rating follows from answers: of some requirements no source is known, so that answers would decide nothing.
  private var whyNotDerived: String {
    if indicator.levelRules.isEmpty { return "why-not-derived-no-rules" }
    guard framework.derivesRatings else { return "why-not-derived-unconfirmed" }
    let countsItems = indicator.measures.contains { if case .items = $0.formula { true } else { false } }
    return countsItems ? "why-not-derived-no-items" : "why-not-derived-no-answers"
  }

  private var agreement: String? {
    guard let claimed = rating.claimed, let derivation = rating.derivation else { return nil }
    return words.say("why-agreement-\(derivation.agreement(with: claimed).rawValue)")
  }

  private var adoption: String? {
    guard let adoption = rating.adoption else {
      return rating.input == .own ? words.say("why-input-own") : nil
    }
    return words.say("why-adopted", ["provider": .text(adoption.provider), "rating": .text(title(rating.final))])
  }

  private var final: String {
    guard let origin = rating.finalRatingOrigin else {
      return words.say("why-final-none", ["rating": .text(title(rating.final))])
    }
    if rating.final == .open { return words.say("why-final-open", ["rating": .text(title(rating.final))]) }
    return words.say("why-final-\(origin.rawValue)", ["rating": .text(title(rating.final))])
  }

  /// The requirements that the claim implies without answers.
  ///
  /// They are shown, but never used to derive a rating.
  private var implied: String? {
    let positions = rating.requirements.indices.filter { rating.requirements[$0] == .implied }
    guard !positions.isEmpty else { return nil }
    return words.say("why-implied", ["criteria": .text(named(positions)), "n": .count(positions.count)])
  }

  private func title(_ rating: Rating) -> String { framework.scale.level(of: rating).title }

  private func named(_ positions: [Int]) -> String {
    words.language.list(
      positions.map { indicator.criteria[$0] }.map {
        $0.isConfirmed ? $0.code : words.say("named-unconfirmed", ["code": .text($0.code)])
      })
  }
}
