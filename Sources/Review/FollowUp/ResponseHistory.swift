import Model

/// The responses of all years, to find the one of the year before.
struct ResponseHistory {
  private struct Key: Hashable {
    let entity: String
    let cluster: String
    let year: Int
  }

  private let responses: [Key: [ReportedResponse]]
  private let register: RecommendationRegister

  init(_ responses: [ReportedResponse], _ register: RecommendationRegister) {
    self.register = register
    self.responses = Dictionary(grouping: responses) {
      Key(entity: $0.entity, cluster: Self.cluster(of: $0, register), year: $0.year)
    }
  }

  /// The response of the year before: to the same recommendation, or else to one that says the same.
  func response(before response: ReportedResponse) -> ReportedResponse? {
    let key = Key(
      entity: response.entity, cluster: Self.cluster(of: response, register), year: response.year - 1)
    guard let found = responses[key] else { return nil }
    return found.first { $0.recommendation == response.recommendation } ?? found.last
  }

  private static func cluster(of response: ReportedResponse, _ register: RecommendationRegister) -> String {
    register.cluster(of: response.recommendation)?.representative ?? response.recommendation
  }
}
