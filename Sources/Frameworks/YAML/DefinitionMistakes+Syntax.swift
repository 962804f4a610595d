import Formats
import Model

extension DefinitionMistakes {
  /// Notes why a text is not valid YAML.
  func note(_ error: YAMLError) {
    func place(_ line: Int?, _ column: Int?) -> SourcePlace { SourcePlace(file: file, line: line, column: column) }
    switch error {
    case .syntax(let problem, let line, let column):
      note(.definitionSyntax, at: place(line, column), ["problem": problem.argument])
    case .duplicateKeys(let keys, let line, let column):
      note(.definitionKeyTwice, at: place(line, column), found: Finding.found(keys))
    case .unsupportedFeature(let line, let column): note(.definitionAnchor, at: place(line, column))
    }
  }
}
