import Model
import Scoring

/// Applies one row of a bridge to the answers of one entity.
struct BridgeRowRescoring {
  let framework: Framework
  let other: Framework
  let scoring: SubmissionScoring
  let from: [String]
  let to: [String]
  /// Whether the entity's ratings may be derived under the other version.
  let derives: Bool

  func rows(of submission: Submission, _ card: Scorecard) -> [Rescoring.Row] {
    let positions = from.compactMap(framework.position(ofIndicator:))
    let reported = positions.filter {
      card.ratings[$0].claimed != nil || card.ratings[$0].derivation != nil
    }
    guard !reported.isEmpty else { return [] }
    let before = positions.compactMap { card.ratings[$0].derivation?.rating }
    guard !to.isEmpty else {
      return [Rescoring.Row(entity: card.entity, indicators: from, other: nil, before: before, verdict: .noCounterpart)]
    }
    return to.compactMap { number in
      other.position(ofIndicator: number).map { target in
        var row = Rescoring.Row(
          entity: card.entity, indicators: from, other: number, before: before, verdict: .claimOnly)
        guard derives, !before.isEmpty else { return row }
        let answers = transferable(submission.answers.filter { positions.contains($0.indicator) }, to: target)
        guard let derivation = scoring.derivation(of: answers, indicator: target, recordsTrace: false) else {
          row.verdict = .answersNotUsable
          return row
        }
        row.after = derivation.rating
        row.isProvisional = derivation.isProvisional
        guard !derivation.isProvisional else {
          row.verdict = .open
          return row
        }
        let codes = before.map { framework.scale.level(of: $0).code }
        row.verdict = codes == [other.scale.level(of: derivation.rating).code] ? .unchanged : .changed
        return row
      }
    }
  }

  /// The answers to questions that both versions ask: with the same id and type, or with the same wording.
  private func transferable(_ answers: [ReportedAnswer], to target: Int) -> [ReportedAnswer] {
    let indicator = other.indicators[target]
    return answers.compactMap { answer in
      let own = framework.indicators[answer.indicator]
      guard let type = own.answerType(of: answer.question) else { return nil }
      let isNamed = own.questions.contains { $0.id == answer.question }
      let id =
        isNamed && indicator.answerType(of: answer.question) == type
        ? answer.question
        : indicator.questionIDs.first { indicator.ask($0) != nil && indicator.ask($0) == own.ask(answer.question) }
      guard let id, indicator.answerType(of: id) == type else { return nil }
      var transferable = answer
      transferable.indicator = target
      transferable.question = id
      return transferable
    }
  }
}

extension Indicator {
  /// The wording of a question.
  fileprivate func ask(_ id: String) -> String? {
    questions.first { $0.id == id }?.ask ?? criteria.first { $0.code == id }?.ask
  }
}
