import Frameworks
import Model

/// Gives entities that adopted a common input the rating of its provider.
///
/// It needs the scorecards of all entities, and so stands after the rating of each.
struct CommonInputAdoption {
  let definitions: Definitions

  /// What came of the adoptions.
  struct Result {
    var scorecards: [Scorecard]
    var findings: [Finding] = []
  }

  /// - Parameters:
  ///   - submissions: those of which the scorecards were made, in the same order.
  ///   - isComplete: whether everybody's submissions are at hand, so that a provider who is not among them is silent.
  func apply(to scorecards: [Scorecard], of submissions: [Submission], isComplete: Bool) -> Result {
    let own = Dictionary(
      scorecards.map { (SubmissionKey(framework: $0.framework, year: $0.year, entity: $0.entity), $0) },
      uniquingKeysWith: { first, _ in first })
    var result = Result(scorecards: scorecards)
    for (index, submission) in submissions.enumerated() {
      guard let framework = definitions.framework(submission.key.framework) else { continue }
      for reported in submission.ratings where reported.input == .adopted {
        let adopting = Adopting(
          definitions: definitions, framework: framework, submission: submission.key, reported: reported)
        result.findings += adopting.adopt(
          into: &result.scorecards[index].ratings[reported.indicator], from: own, isComplete: isComplete)
      }
    }
    return result
  }
}

/// One entity's adoption of one input.
private struct Adopting {
  let definitions: Definitions
  let framework: Framework
  let submission: SubmissionKey
  let reported: ReportedRating

  private var number: String { framework.indicators[reported.indicator].number }

  func adopt(
    into rating: inout IndicatorRating, from scorecards: [SubmissionKey: Scorecard], isComplete: Bool
  ) -> [Finding] {
    rating.final = .notReported
    rating.finalFrom = nil
    rating.next = nil
    rating.requirements = []
    guard let input = offered else { return [finding(.adoptedWithoutProvider)] }
    let provider = definitions.entities.current(input.provider)?.code ?? input.provider
    let key = SubmissionKey(framework: framework.id, year: submission.year, entity: provider)
    guard let given = scorecards[key]?.ratings[reported.indicator], given.final != .notReported else {
      let arguments = ["provider": provider]
      return isComplete ? [finding(.adoptedFromSilence, arguments)] : []
    }
    rating.final = given.final
    rating.finalFrom = given.finalFrom
    rating.requirements = given.requirements
    rating.next = given.next
    rating.adoption = Adoption(provider: provider, place: given.place)
    guard let claimed = rating.claimed, claimed != given.final else { return [] }
    let arguments = [
      "provider": provider, "given": framework.scale.level(of: given.final).title,
      "claimed": framework.scale.level(of: claimed).title,
    ]
    return [finding(.adoptedDiffers, arguments)]
  }

  private var offered: CommonInput? {
    guard let entity = definitions.entities[code: submission.entity] else { return nil }
    return framework.commonInputs.first { $0.indicator == number && $0.isOffered(to: entity, in: submission.year) }
  }

  private func finding(_ code: FindingCode, _ arguments: [String: String] = [:]) -> Finding {
    let common = ["indicator": number, "entity": submission.entity, "year": String(submission.year)]
    return Finding(
      code, at: reported.place, found: InputChoice.adopted.rawValue,
      arguments: arguments.merging(common) { own, _ in own })
  }
}
