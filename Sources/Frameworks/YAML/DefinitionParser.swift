import Formats
import Model

/// A definition file parsed as YAML without anchors, aliases or tags.
enum DefinitionParser {
  /// The root entry of the text in `bytes`; nil if it cannot be parsed, with the mistake noted.
  static func root(of bytes: [UInt8], mistakes: DefinitionMistakes) -> Entry? {
    do {
      if let node = try YAMLTree.root(of: bytes[...]) { return Entry(node: node, mistakes: mistakes) }
      mistakes.note(.definitionEmpty, at: SourcePlace(file: mistakes.file, line: 1))
    } catch {
      note(error, in: mistakes)
    }
    return nil
  }

  private static func note(_ mistake: YAMLError, in mistakes: DefinitionMistakes) {
    func place(_ line: Int?, _ column: Int?) -> SourcePlace {
      SourcePlace(file: mistakes.file, line: line, column: column)
    }
    switch mistake {
    case .syntax(let problem, let line, let column):
      mistakes.note(.definitionSyntax, at: place(line, column), ["problem": problem.argument])
    case .duplicateKeys(let keys, let line, let column):
      mistakes.note(.definitionKeyTwice, at: place(line, column), found: Finding.found(keys))
    case .unsupportedFeature(let line, let column): mistakes.note(.definitionAnchor, at: place(line, column))
    }
  }
}
