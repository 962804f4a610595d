import Frameworks
import Model
import Scoring

/// Checks and compares definitions.
package enum DefinitionCheck {
  package static func read(_ folder: String) throws -> Definitions { try DefinitionsFolder.read(folder) }

  /// The JSON Schema of indicator files, for editors.
  package static var schema: String { IndicatorSchema.text }

  /// What changed between two folders of definitions.
  package static func changes(from earlier: String, to later: String) throws -> [DefinitionChange] {
    try DefinitionComparison.changes(from: read(earlier), to: read(later))
  }

  /// All mistakes in `folder`.
  package static func run(_ folder: String) -> CheckedDefinitions {
    do {
      let definitions = try DefinitionsFolder.read(folder)
      return CheckedDefinitions(findings: ExampleCheck.findings(definitions), of: definitions.frameworks)
    } catch RunError.definitionsInvalid(let findings) {
      return CheckedDefinitions(findings: findings)
    } catch {
      return CheckedDefinitions(
        findings: [Finding(.fileUnreadable, at: SourcePlace(file: folder), severity: .blocker)])
    }
  }

  /// The framework `id` of the definitions in `folder`.
  package static func framework(_ id: String, in folder: String) throws -> Framework {
    let definitions = try read(folder)
    guard let framework = definitions.framework(id) else {
      throw RunError.frameworkUnknown(id, known: definitions.frameworks.map(\.id))
    }
    return framework
  }

  /// The indicator with this number in the framework `id`.
  package static func indicator(
    _ number: String, of id: String, in folder: String
  ) throws -> (framework: Framework, indicator: Indicator) {
    let framework = try framework(id, in: folder)
    guard let position = framework.position(ofIndicator: number) else {
      throw RunError.indicatorUnknown(number, framework: framework.title)
    }
    return (framework, framework.indicators[position])
  }
}
