import Model

/// The part of an entity's page about recommendations that address it.
struct EntityFollowUp {
  let pages: FollowUpView
  let code: String

  /// Nil if no recommendation addresses the entity in the year.
  var context: [String: Any]? {
    guard let group = pages.group(.entity, code), group[.asked] > 0 else { return nil }
    let words = pages.view.words
    let shown = pages.pairs(of: code).filter { $0.answer?.isPublic == true }
    return [
      "sentence": pages.sentence(group[.answered] > 0 ? "entity-follow-up" : "entity-follow-up-none", group),
      "has-rows": !shown.isEmpty, "by-entity": false,
      "caption": words.say("entity-follow-up-caption", ["code": .text(code), "year": .number(pages.year)]),
      "rows": shown.map { FollowUpAnswer(pages: pages, pair: $0).row(root: "../") },
    ]
  }
}
