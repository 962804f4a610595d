import Model

/// One entity's adoption of a common input: the entity takes the rating of the provider.
struct CommonInputAdoption {
  let definitions: Definitions
  let framework: Framework
  let submission: SubmissionKey
  let reported: ReportedRating

  private var number: String { framework.indicators[reported.indicator].number }

  /// Replaces the entity's own rating with the provider's.
  ///
  /// - Parameters:
  ///   - isComplete: whether all submissions are known, so that a provider without one has not reported.
  ///   - scorecard: finds the provider's scorecard by its key.
  func adopt(
    into rating: inout IndicatorRating, isComplete: Bool, from scorecard: (SubmissionKey) -> Scorecard?
  ) -> [Finding] {
    rating.final = .notReported
    rating.possibleLevels = nil
    rating.finalRatingOrigin = nil
    rating.next = nil
    rating.requirements = []
    guard let input = offered else { return [finding(.adoptedWithoutProvider)] }
    let provider = definitions.entities.current(input.provider)?.code ?? input.provider
    let key = SubmissionKey(framework: framework.id, year: submission.year, entity: provider)
    guard let given = scorecard(key)?.ratings[reported.indicator], given.final != .notReported else {
      let arguments: FindingArguments = ["provider": provider]
      return isComplete ? [finding(.adoptedFromSilence, arguments)] : []
    }
    rating.final = given.final
    rating.possibleLevels = given.possibleLevels
    rating.finalRatingOrigin = given.finalRatingOrigin
    rating.requirements = given.requirements
    rating.next = given.next
    rating.adoption = Adoption(provider: provider, place: given.place)
    guard let claimed = rating.claimed, claimed != given.final else { return [] }
    let arguments: FindingArguments = [
      "provider": provider, "given": framework.scale.level(of: given.final).title,
      "claimed": framework.scale.level(of: claimed).title,
    ]
    return [finding(.adoptedDiffers, arguments)]
  }

  private var offered: CommonInput? {
    guard let entity = definitions.entities[code: submission.entity] else { return nil }
    return framework.commonInputs.first { $0.indicator == number && $0.isOffered(to: entity, in: submission.year) }
  }

  private func finding(_ code: FindingCode, _ arguments: FindingArguments = [:]) -> Finding {
    var arguments = arguments
    arguments["indicator"] = number
    arguments["entity"] = submission.entity
    arguments["year"] = String(submission.year)
    return Finding(code, at: reported.place, found: CommonInputChoice.adopted.rawValue, arguments: arguments)
  }
}
