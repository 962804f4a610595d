import Model
import Yams

/// A definition file parsed as YAML without anchors, aliases and tags.
enum Document {
  /// The root of `text`; nil when the text cannot be read, with the mistake noted.
  static func root(of text: String, mistakes: Mistakes) -> Entry? {
    do {
      // The parser owns the anchors: it must live until the tree has been searched for them.
      // Texts are read by our own strict rules: what YAML would make of them costs time and means nothing.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let node = try parser.singleRoot() else {
          mistakes.note(.definitionEmpty, at: SourcePlace(file: mistakes.file, line: 1))
          return nil
        }
        guard !mayHoldAnchors(text) || isPlain(node, mistakes: mistakes) else { return nil }
        return Entry(node: node, mistakes: mistakes)
      }
    } catch let error as YamlError {
      note(error, in: mistakes)
      return nil
    } catch {
      mistakes.note(.definitionSyntax, at: SourcePlace(file: mistakes.file), ["problem": "\(error)"])
      return nil
    }
  }

  /// Whether a mark stands in `text` without which there is no anchor, alias or tag.
  private static func mayHoldAnchors(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x26 || $0 == 0x2A || $0 == 0x21 }
  }

  /// Whether neither `node` nor anything in it uses YAML's anchors, aliases or tags.
  private static func isPlain(_ node: Node, mistakes: Mistakes) -> Bool {
    guard node.anchor == nil else {
      mistakes.note(.definitionAnchor, at: node)
      return false
    }
    switch node {
    case .scalar, .alias: return true
    case .sequence(let sequence): return sequence.allSatisfy { isPlain($0, mistakes: mistakes) }
    case .mapping(let mapping):
      return mapping.allSatisfy { isPlain($0.key, mistakes: mistakes) && isPlain($0.value, mistakes: mistakes) }
    }
  }

  private static func note(_ error: YamlError, in mistakes: Mistakes) {
    var place = SourcePlace(file: mistakes.file)
    let problem: String
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
      place.line = mark.line
      place.column = mark.column
      problem = text
    case .duplicatedKeysInMapping(let keys, let context):
      place.line = context.mark.line
      place.column = context.mark.column
      mistakes.note(.definitionKeyTwice, at: place, found: keys.joined(separator: ", "))
      return
    case .reader(let text, _, _, _): problem = text
    default: problem = "\(error)"
    }
    mistakes.note(.definitionSyntax, at: place, ["problem": problem])
  }
}
