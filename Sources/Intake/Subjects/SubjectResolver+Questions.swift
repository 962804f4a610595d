import Model

extension SubjectResolver {
  /// The indicators that have a question with this id, for a record with an unknown indicator.
  func indicators(
    asking id: String, in frameworks: [FrameworkLookup]
  ) -> [(indicator: Indicator, framework: Framework)] {
    frameworks.compactMap { terms in
      indicatorsByQuestion(of: terms)[id.lowercased()].map { ($0, terms.framework) }
    }
  }

  /// The indicators of a framework by the ids of their questions.
  ///
  /// An id that several indicators use is omitted.
  private func indicatorsByQuestion(of terms: FrameworkLookup) -> [String: Indicator] {
    if let known = questions[terms.position] { return known }
    let indicators = terms.framework.indicators.flatMap { indicator in
      indicator.questionIDs.map { (id: $0.lowercased(), indicator: indicator) }
    }
    let byQuestion = Dictionary(grouping: indicators, by: \.id).compactMapValues {
      $0.count == 1 ? $0[0].indicator : nil
    }
    questions[terms.position] = byQuestion
    return byQuestion
  }
}
