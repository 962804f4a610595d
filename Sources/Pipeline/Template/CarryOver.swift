import Model
import Reporting

/// Finds what an entity submitted before, for the indicators of another year and perhaps another framework.
struct CarryOver {
  let definitions: Definitions
  /// The framework of the template.
  let framework: Framework
  /// The year of the template.
  let year: Int
  let entity: String

  /// What the latest earlier submission holds; nil if there is none that can be used.
  ///
  /// Under another framework, ratings are found by the bridge between the two. Answers are only carried over between
  /// indicators that the bridge calls the same: elsewhere the same words may ask for something else.
  func carried(from submissions: [Submission]) -> SubmissionTemplate.CarriedOver? {
    let own = submissions.filter { $0.key.entity == entity && $0.key.year < year }
    guard let latest = own.filter({ links($0) != nil }).map(\.key.year).max() else { return nil }
    let usable = own.filter { $0.key.year == latest }
    // The same framework first: another that is bridged to it says less.
    let best = usable.first { $0.key.framework == framework.id } ?? usable.first { links($0) != nil }
    return best.flatMap { submission in links(submission).map { carried(submission, $0) } }
  }

  /// An indicator of the template and an earlier one that it continues, by position.
  private struct Link {
    let from: Int
    let to: Int
    let row: Bridge.Row?

    var isSame: Bool { row.map { $0.kind == .same } ?? true }
  }

  /// Nil if nothing joins the two frameworks.
  private func links(_ submission: Submission) -> [Link]? {
    guard submission.key.framework != framework.id else {
      return framework.indicators.indices.map { Link(from: $0, to: $0, row: nil) }
    }
    guard let earlier = definitions.framework(submission.key.framework),
      let bridge = definitions.bridges.first(where: { $0.from == earlier.id && $0.to == framework.id })
    else { return nil }
    return bridge.rows.flatMap { row in
      row.from.compactMap(earlier.position(ofIndicator:)).flatMap { from in
        row.to.compactMap(framework.position(ofIndicator:)).map { Link(from: from, to: $0, row: row) }
      }
    }
  }

  private func carried(_ submission: Submission, _ links: [Link]) -> SubmissionTemplate.CarriedOver {
    let earlier = definitions.framework(submission.key.framework) ?? framework
    var carried = SubmissionTemplate.CarriedOver(
      year: submission.key.year, framework: earlier.title, isOtherFramework: earlier.id != framework.id)
    for link in links {
      for rating in submission.ratings where rating.indicator == link.from && rating.rating != .notReported {
        let level = earlier.scale.level(of: rating.rating)
        carried.ratings[link.to, default: []].append(
          (number: earlier.indicators[link.from].number, title: level.title))
        if let row = link.row { carried.bridgeRows[link.to] = row }
      }
    }
    var placed = 0
    for link in links where link.isSame {
      let questions = TemplateFiles.questions(of: framework.indicators[link.to])
      for answer in submission.answers where answer.indicator == link.from {
        guard let type = questions[answer.question], type.value(of: answer.value.text) != nil else { continue }
        carried.answers[link.to, default: [:]][answer.question] = answer.value
        placed += 1
      }
    }
    carried.unplacedAnswers = max(submission.answers.count - placed, 0)
    return carried
  }
}
