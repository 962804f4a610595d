import Model
import Words

/// The page of one recommendation: what it asks, of whom, and what they answered.
struct RecommendationPage {
  let pages: FollowUpView
  let position: Int

  private var subject: FollowUpSubject { pages.followUp.subjects[position] }
  private var words: Catalogue { pages.view.words }

  var path: String { pages.link(subject.id) ?? "recommendations/\(position).html" }

  /// - Parameter pairs: those of the recommendation in the year.
  func context(_ pairs: [FollowUpPair]) -> [String: Any] {
    let group =
      pages.group(.recommendation, subject.id)
      ?? FollowUpGroup(year: pages.year, grouping: .recommendation, key: subject.id)
    let newest = pages.register[subject.id]
    let isAsked = group[.asked] > 0
    return [
      "title": words.say("title-recommendation", ["id": .text(subject.id)]),
      "subtitle": words.say(
        "subtitle-recommendation",
        ["body": .text(pages.title(.body, subject.body)), "document": .text(newest?.document.name ?? "")]),
      "text": newest?.text ?? "", "is-unconfirmed": newest?.isUnconfirmed ?? false, "facts": facts(newest),
      "headline": isAsked
        ? pages.sentence("headline-recommendation", group) : words.say("headline-recommendation-nobody", figures: [:]),
      "is-asked": isAsked, "by-entity": true, "caption": words.say("recommendation-caption", ["id": .text(subject.id)]),
      "rows": pairs.map { FollowUpAnswer(pages: pages, pair: $0).row(root: "../") },
      "as-of": words.say("follow-up-as-of", ["date": .text(pages.followUp.asOf?.description ?? "")]),
      "indicators": indicators, "has-indicators": !indicators.isEmpty, "earlier": earlier,
      "has-earlier": !earlier.isEmpty, "previous": neighbour(position - 1), "next": neighbour(position + 1),
    ]
  }

  private func facts(_ newest: Recommendation?) -> [[String: Any]] {
    guard let newest else { return [] }
    let unseen = words.say("recommendation-not-seen")
    let due = pages.register.dueDate(of: newest, in: pages.year)?.description
    let facts: [(String, String)] = [
      ("document", newest.document.name), ("draft", newest.document.draft ?? ""),
      ("paragraph", newest.paragraph ?? unseen), ("year", newest.year.map { String($0) } ?? unseen),
      ("theme", pages.title(.theme, subject.theme)),
      ("addressees", newest.addressees.map { pages.register.addressee($0)?.name ?? $0 }.joined(separator: ", ")),
      ("due", due ?? words.say("recommendation-no-due")),
      ("confidence", words.say("recommendation-confidence-\(newest.confidence.rawValue)")),
      ("source", newest.source),
    ]
    return facts.filter { !$0.1.isEmpty }.map { ["label": words.say("recommendation-\($0.0)"), "value": $0.1] }
  }

  /// The earlier texts that say the same, which count with this one.
  private var earlier: [[String: Any]] {
    subject.members.dropLast().compactMap { pages.register[$0] }.map {
      ["id": $0.id, "document": $0.document.name, "year": $0.year.map { String($0) } ?? false, "text": $0.text]
    }
  }

  private var indicators: [[String: Any]] {
    let all = Set(
      subject.members.flatMap { member in
        (pages.register[member]?.indicators ?? [:]).flatMap { id, numbers in numbers.map { [id, $0] } }
      })
    return all.sorted { ($0[0], IndicatorNumber($0[1])) < ($1[0], IndicatorNumber($1[1])) }.compactMap { pair in
      guard let framework = pages.view.report.frameworks[pair[0]] else { return nil }
      let isShown = framework.id == pages.view.current?.framework.id
      return [
        "name": pages.view.indicatorName(pair[1], framework), "framework": framework.title,
        "link": isShown ? PageLinks.indicator(pair[1]) : false,
      ]
    }
  }

  private func neighbour(_ position: Int) -> Any {
    guard pages.followUp.subjects.indices.contains(position) else { return false }
    let id = pages.followUp.subjects[position].id
    return ["link": pages.link(id) ?? "", "name": id]
  }
}
