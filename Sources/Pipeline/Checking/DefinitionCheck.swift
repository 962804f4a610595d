import Frameworks
import Model
import Scoring

/// Checks definitions beyond what reading them shows.
package enum DefinitionCheck {
  /// What a check gave.
  package struct Result: Sendable {
    package var findings: [Finding] = []
    /// How many frameworks, indicators, criteria and examples there are, by the names of the words.
    package var counts: [String: Int] = ["frameworks": 0, "indicators": 0, "criteria": 0, "examples": 0]
  }

  package static func read(_ folder: String) throws -> Definitions { try DefinitionsFolder.read(folder) }

  /// The JSON Schema of indicator files, for editors.
  package static var schema: String { IndicatorSchema.text }

  /// What changed between two folders of definitions.
  package static func changes(from earlier: String, to later: String) throws -> [DefinitionChange] {
    try DefinitionComparison.changes(from: read(earlier), to: read(later))
  }

  /// All mistakes in `folder`.
  package static func run(_ folder: String) -> Result {
    do {
      let definitions = try DefinitionsFolder.read(folder)
      let indicators = definitions.frameworks.flatMap(\.indicators)
      var result = Result()
      result.counts = [
        "frameworks": definitions.frameworks.count, "indicators": indicators.count,
        "criteria": indicators.reduce(0) { $0 + $1.criteria.count },
        "examples": indicators.reduce(0) { $0 + $1.examples.count },
      ]
      result.findings = ExampleCheck.findings(definitions)
      return result
    } catch let invalid as DefinitionsInvalid {
      return Result(findings: invalid.findings)
    } catch {
      return Result(findings: [Finding(.fileUnreadable, at: SourcePlace(file: folder), severity: .blocker)])
    }
  }
}
