import Frameworks
import Model
import Scoring

/// Checks and compares definitions.
package enum DefinitionCheck {
  package static func read(_ folder: String) throws -> Definitions { try DefinitionsFolder.read(folder) }

  /// The JSON Schema of a kind of definition files, for editors.
  package static func schema(of kind: SchemaKind = .indicator) -> String {
    switch kind {
    case .indicator: IndicatorSchema.text
    case .recommendations: RecommendationSchema.text
    case .register: RecommendationSchema.registerText
    case .scales: RecommendationSchema.scalesText
    }
  }

  /// The kinds of files that have a schema.
  package enum SchemaKind: String, CaseIterable, Sendable {
    case indicator, recommendations, register, scales
  }

  /// What changed between two folders of definitions.
  package static func changes(from earlier: String, to later: String) throws -> [DefinitionChange] {
    try DefinitionComparison.changes(from: read(earlier), to: read(later))
  }

  /// All mistakes in `folder`, with the examples of all indicators that have no other mistake.
  package static func run(_ folder: String) -> CheckedDefinitions {
    do {
      let reading = try DefinitionsFolder.check(folder)
      let findings = reading.findings + ExampleCheck.findings(reading.definitions)
      return CheckedDefinitions(
        findings: findings.groupedByFile, of: reading.definitions.frameworks, reading.definitions.recommendations)
    } catch {
      return CheckedDefinitions(
        findings: [Finding(.fileUnreadable, at: SourcePlace(file: folder), severity: .blocker)])
    }
  }

  /// - Throws: `RunError.examplesFail` if an example gives another rating than it states.
  static func requireExamples(of definitions: Definitions, in folder: String) throws {
    let failed = ExampleCheck.findings(definitions)
    guard failed.isEmpty else { throw RunError.examplesFail(failed, folder: folder) }
  }

  /// The recommendation with this id, now or earlier, in the definitions in `folder`.
  package static func recommendation(_ id: String, of definitions: Definitions) throws -> Recommendation {
    let register = definitions.recommendations
    guard let recommendation = register[id] else {
      throw RunError.recommendationUnknown(
        id, suggestion: FoldedText.nearest(to: id, among: register.recommendations.map(\.id)))
    }
    return recommendation
  }

  /// The indicator with this number in `framework`.
  package static func indicator(_ number: String, of framework: Framework) throws -> Indicator {
    guard let position = framework.position(ofIndicator: number) else {
      throw RunError.indicatorUnknown(number, framework: framework.title)
    }
    return framework.indicators[position]
  }
}

extension [Finding] {
  /// The same findings, with those of one file together.
  fileprivate var groupedByFile: [Finding] {
    let order = Dictionary(map(\.place.file).enumerated().map { ($1, $0) }, uniquingKeysWith: Swift.min)
    return enumerated().sorted { (order[$0.1.place.file]!, $0.0) < (order[$1.1.place.file]!, $1.0) }.map(\.element)
  }
}
