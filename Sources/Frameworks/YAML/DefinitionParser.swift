import Formats
import Model

/// A definition file parsed as YAML without anchors, aliases or tags.
enum DefinitionParser {
  /// The maximum number of keys, values and lists in a file.
  static let maxNodes = 20_000

  /// The root entry of the text in `bytes`; nil if it cannot be parsed, with the mistake noted.
  static func root(
    of bytes: [UInt8], mistakes: DefinitionMistakes, atMost limit: Int = maxNodes
  ) -> Entry? {
    guard let node = node(of: bytes, mistakes) else { return nil }
    guard node.countInText <= limit else {
      mistakes.note(
        .definitionTooLarge, at: SourcePlace(file: mistakes.file),
        ["limit": PhraseKey("limit-values", ["limit": "\(limit)"])])
      return nil
    }
    return Entry(node: node, mistakes: mistakes)
  }

  private static func node(of bytes: [UInt8], _ mistakes: DefinitionMistakes) -> YAMLNode? {
    do {
      if let node = try YAMLTree.root(of: bytes[...]) {
        mistakes.cutTexts = CutTexts(in: bytes)
        return node
      }
      mistakes.note(.definitionEmpty, at: SourcePlace(file: mistakes.file, line: 1))
      return nil
    } catch {
      return SyntaxRepair.root(of: bytes, after: error, mistakes: mistakes)
    }
  }
}
