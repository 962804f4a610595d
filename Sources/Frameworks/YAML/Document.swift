import Formats
import Model

/// A definition file parsed as YAML without anchors, aliases and tags.
enum Document {
  /// The root of the text in `bytes`; nil when it cannot be read, with the mistake noted.
  static func root(of bytes: [UInt8], mistakes: Mistakes) -> Entry? {
    do {
      if let node = try YAMLTree.root(of: bytes[...]) { return Entry(node: node, mistakes: mistakes) }
      mistakes.note(.definitionEmpty, at: SourcePlace(file: mistakes.file, line: 1))
    } catch {
      note(error, in: mistakes)
    }
    return nil
  }

  private static func note(_ mistake: YAMLMistake, in mistakes: Mistakes) {
    func place(_ line: Int?, _ column: Int?) -> SourcePlace {
      SourcePlace(file: mistakes.file, line: line, column: column)
    }
    switch mistake {
    case .syntax(let problem, let line, let column):
      mistakes.note(.definitionSyntax, at: place(line, column), ["problem": problem.argument])
    case .repeatedKeys(let keys, let line, let column):
      mistakes.note(.definitionKeyTwice, at: place(line, column), found: Finding.found(keys))
    case .marked(let line, let column): mistakes.note(.definitionAnchor, at: place(line, column))
    }
  }
}
