import Model

/// What an entity answered to a recommendation, as a row of a table.
struct FollowUpAnswer {
  let pages: FollowUpView
  let pair: FollowUpPair

  /// - Parameter root: the way to the folder of the report.
  func row(root: String) -> [String: Any] {
    let view = pages.view
    let subject = pages.followUp.subjects[pair.subject]
    let link = pages.link(subject.id).map { root + $0 }
    let entityLink = view.links.entity(pair.entity).map { root + $0 }
    let answer = pair.answer.flatMap { $0.isPublic ? $0 : nil }
    return [
      "id": subject.id, "link": link ?? false, "asks": pages.register[subject.id]?.text ?? "", "code": pair.entity,
      "entity": view.name(pair.entity), "entity-link": entityLink ?? false, "is-shown": answer != nil,
      "state": view.words.say(pair.answer == nil ? "follow-up-no-response" : "follow-up-not-public"),
      "response": pages.word(answer?.response), "status": pages.word(answer?.status),
      "tracker": answer.flatMap(tracker) ?? false, "due": due, "is-overdue": pair.isOverdue && answer != nil,
      "carried": answer == nil ? false : pair.carriedFrom.map(carried) ?? false,
      "texts": answer.map(texts) ?? [], "grades": answer == nil ? [] : grades,
    ]
  }

  private var due: String { pair.due?.description ?? "–" }

  private func carried(_ year: Int) -> String { pages.view.words.say("follow-up-carried", ["year": .number(year)]) }

  private func tracker(_ answer: ReportedResponse) -> String? {
    let words = answer.trackerWords.map { "\($0.scale): \($0.word)" }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  private func texts(_ answer: ReportedResponse) -> [[String: Any]] {
    let texts = [
      ("words", answer.texts.words), ("steps", answer.texts.steps), ("evidence", answer.texts.evidence),
      ("lead", answer.texts.lead), ("serves", answer.serves.joined(separator: ", ")),
      ("next-report", answer.nextReport?.description ?? ""),
    ]
    return texts.filter { !$0.1.isEmpty }.map {
      ["label": pages.view.words.say("follow-up-text-\($0.0)"), "value": $0.1]
    }
  }

  private var grades: [[String: Any]] {
    let members = Set(pages.followUp.subjects[pair.subject].members)
    return pages.grades(of: pair.entity, year: pair.year).filter { members.contains($0.recommendation) }.map { grade in
      let word = pages.view.report.trackerScales.first { $0.id == grade.grade.scale }?.word(named: grade.grade.word)
      return [
        "grader": grade.grader, "grade": grade.grade.word, "meaning": word?.title ?? "", "scale": grade.grade.scale,
        "words": grade.words,
      ]
    }
  }
}
