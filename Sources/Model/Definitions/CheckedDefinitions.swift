/// The result of checking a folder of definitions.
package struct CheckedDefinitions: Sendable {
  package var findings: [Finding]
  package var frameworkCount = 0
  package var indicatorCount = 0
  package var criterionCount = 0
  package var exampleCount = 0
  package var recommendationCount = 0
  /// The number of bodies that have recommendations.
  package var bodyCount = 0

  /// - Parameters:
  ///   - frameworks: The frameworks that could be read.
  ///   - register: The recommendations that could be read.
  package init(
    findings: [Finding], of frameworks: [Framework] = [], _ register: RecommendationRegister = RecommendationRegister()
  ) {
    self.findings = findings
    let indicators = frameworks.flatMap(\.indicators)
    recommendationCount = register.recommendations.count
    bodyCount = Set(register.recommendations.map(\.body)).count
    frameworkCount = frameworks.count
    indicatorCount = indicators.count
    criterionCount = indicators.reduce(0) { $0 + $1.criteria.count }
    exampleCount = indicators.reduce(0) { $0 + $1.examples.count }
  }
}
