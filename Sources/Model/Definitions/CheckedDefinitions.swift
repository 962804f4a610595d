/// The result of checking a folder of definitions.
package struct CheckedDefinitions: Sendable {
  package var findings: [Finding]
  package var frameworkCount = 0
  package var indicatorCount = 0
  package var criterionCount = 0
  package var exampleCount = 0

  /// - Parameter frameworks: The frameworks that could be read.
  package init(findings: [Finding], of frameworks: [Framework] = []) {
    self.findings = findings
    let indicators = frameworks.flatMap(\.indicators)
    frameworkCount = frameworks.count
    indicatorCount = indicators.count
    criterionCount = indicators.reduce(0) { $0 + $1.criteria.count }
    exampleCount = indicators.reduce(0) { $0 + $1.examples.count }
  }
}
