import Model

/// Checks responses to recommendations against the register and against the responses of the year before.
///
/// ```swift
/// let review = ResponseReview(register: definitions.recommendations, entities: definitions.entities)
/// for finding in review.findings(of: records.responses) {
///   print(finding.code.rawValue, finding.place.line ?? 0)
/// }
/// ```
package struct ResponseReview {
  /// All rules, in the order in which their findings are reported.
  static let rules: [any ReviewRule<ReviewedResponse>] = [
    SupersededText(), NotAddressed(), WordsMissing(), StatusWentBack(), ImplementedWithoutEvidence(),
    DueBeforeDecision(), DueBeforeFirstDue(), DueMoved(), FirstDueChanged(), NextReportPast(),
  ]

  private let register: RecommendationRegister
  private let entities: EntityList
  private let succession: TextSuccession

  package init(register: RecommendationRegister, entities: EntityList) {
    self.register = register
    self.entities = entities
    succession = TextSuccession(register)
  }

  /// - Parameter earlier: responses that are not checked themselves, such as those of files of the last year.
  package func findings(of responses: [ReportedResponse], earlier: [ReportedResponse] = []) -> [Finding] {
    let history = ResponseHistory(earlier + responses, register)
    var addressees = AddresseeCache(register, entities)
    var merger = RepeatedFindings()
    for response in responses {
      guard let recommendation = register[response.recommendation] else { continue }
      let reviewed = ReviewedResponse(
        response: response, recommendation: recommendation, lastYear: history.response(before: response),
        isAddressed: addressees.isAddressed(response, recommendation),
        current: succession.replacements(of: recommendation.id))
      for rule in Self.rules {
        for finding in rule.findings(on: reviewed) { merger.add(finding, of: response) }
      }
    }
    return merger.findings
  }
}

/// The addressees of recommendations by year, each worked out once.
private struct AddresseeCache {
  private struct Key: Hashable {
    let recommendation: String
    let year: Int
    let isFictional: Bool
  }

  private let register: RecommendationRegister
  private let fictional: Set<String>
  private var codes: [Key: Set<String>] = [:]

  init(_ register: RecommendationRegister, _ entities: EntityList) {
    self.register = register
    fictional = Set(entities.entities.filter(\.isFictional).map(\.code))
  }

  mutating func isAddressed(_ response: ReportedResponse, _ recommendation: Recommendation) -> Bool {
    let key = Key(
      recommendation: recommendation.id, year: response.year, isFictional: fictional.contains(response.entity))
    if let known = codes[key] { return known.contains(response.entity) }
    let all = Set(register.addressees(of: recommendation, in: response.year, fictional: key.isFictional))
    codes[key] = all
    return all.contains(response.entity)
  }
}
