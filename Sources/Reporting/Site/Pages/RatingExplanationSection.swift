import Model
import Words

/// The reasons for one rating in a collapsible section of the entity's page: sentences, requirements, and the steps of
/// the rules.
struct RatingExplanationSection {
  let view: ReportView
  let framework: Framework
  let position: Int
  let rating: IndicatorRating

  private var indicator: Indicator { framework.indicators[position] }

  var context: [String: Any] {
    let sentences = RatingWords(words: view.words, framework: framework, indicator: indicator, rating: rating).sentences
    let requirements = rating.requirements.allSatisfy { $0 == .notApplicable } ? "" : requirements
    return RatingMark(rating.final, scale: framework.scale).context.merging([
      "number": indicator.number, "name": indicator.title,
      "link": "../" + view.link(ofIndicator: indicator.number, framework),
      "sentences": sentences, "note": note ?? false, "requirements": requirements,
      "has-requirements": !requirements.isEmpty, "steps": steps, "has-steps": !steps.isEmpty,
      "place": rating.place.map(view.words.place) ?? false,
    ]) { own, _ in own }
  }

  /// What a reader should know before expanding the section: claim and answers differ, or the rating may still rise.
  private var note: String? {
    guard let derivation = rating.derivation else { return nil }
    if let claimed = rating.claimed {
      let agreement = derivation.agreement(with: claimed)
      if agreement != .same { return view.words.say("flag-\(agreement.rawValue)") }
    }
    return derivation.isProvisional ? view.words.say("flag-provisional") : nil
  }

  /// List items, built in code because every entity's page has one for each requirement.
  private var requirements: String {
    let unconfirmed = HTMLText.escaped(view.words.say("unconfirmed"))
    return zip(indicator.criteria, rating.requirements).map { criterion, state in
      let mark = RequirementTable.mark(state, view)
      return "<li><abbr class=\"mark \(mark.tone)\" title=\"\(HTMLText.escaped(mark.title))\">"
        + "\(HTMLText.escaped(mark.symbol))</abbr> <span class=\"code\">\(HTMLText.escaped(criterion.code))</span> "
        + "\(HTMLText.escaped(criterion.text))"
        + (criterion.isConfirmed ? "" : " <span class=\"level-name\">\(unconfirmed)</span>") + "</li>\n"
    }.joined()
  }

  private var steps: [[String: Any]] {
    guard let trace = rating.derivation?.trace else { return [] }
    return RatingTraceWords(words: view.words, framework: framework, indicator: indicator).lines(of: trace).map {
      line in
      [
        "depth": String(min(line.depth, 6)), "outcome": line.outcome.rawValue, "result": line.result,
        "text": line.text, "place": line.place.map(view.words.place) ?? false,
      ] as [String: Any]
    }
  }
}
