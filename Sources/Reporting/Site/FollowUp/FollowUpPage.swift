import Model

/// The page on the follow-up of recommendations.
struct FollowUpPage {
  let pages: FollowUpView

  private var followUp: FollowUp { pages.followUp }
  private var view: ReportView { pages.view }

  var context: [String: Any] {
    let words = view.words
    let system = pages.system ?? FollowUpGroup(year: pages.year, grouping: .system, key: "system")
    let hasAnswers = system[.answered] > 0
    let lists = FollowUpLists(pages: pages)
    return [
      "title": words.say("title-follow-up", ["year": .number(pages.year)]),
      "subtitle": pages.sentence("subtitle-follow-up", system),
      "headline": pages.sentence(hasAnswers ? "headline-follow-up" : "headline-follow-up-none", system),
      "oldest-caption": caption("oldest"), "postponed-caption": caption("postponed"),
      "changes-caption": caption("changes"), "grades-caption": caption("grades"),
      "as-of": words.say("follow-up-as-of", ["date": .text(followUp.asOf?.description ?? "")]),
      "has-answers": hasAnswers,
      "tables": [FollowUpGrouping.body, .theme, .year, .entity].compactMap {
        FollowUpTable(pages: pages, grouping: $0).context
      },
      "changes": FollowUpChangeTable(pages: pages).context ?? false, "oldest": lists.oldest,
      "silent": lists.silent, "has-silent": !lists.silent.isEmpty, "postponements": lists.postponements,
      "has-postponements": !lists.postponements.isEmpty, "joint": lists.joint, "has-joint": !lists.joint.isEmpty,
      "grades": lists.grades, "has-grades": !lists.grades.isEmpty, "apart": lists.apart,
      "has-apart": !lists.apart.isEmpty, "uncovered": lists.withoutIndicator,
      "has-uncovered": !lists.withoutIndicator.isEmpty,
      "uncovered-heading": pages.sentence("follow-up-uncovered", system), "unasked": lists.unaskedIndicators,
      "has-unasked": !lists.unaskedIndicators.isEmpty,
    ]
  }

  private func caption(_ table: String) -> String {
    view.words.say("follow-up-\(table)-caption", ["year": .number(pages.year)])
  }
}
