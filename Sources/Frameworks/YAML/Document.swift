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
        guard PlainYAML(text).isPlain(node, mistakes) else { return nil }
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

  private static func note(_ error: YamlError, in mistakes: Mistakes) {
    var place = SourcePlace(file: mistakes.file)
    let problem: String
    switch error {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
      place.line = mark.line
      place.column = mark.column
      problem = text
    case .duplicatedKeysInMapping(let keys, let context):
      place.line = RepeatedKey(text: context.text, key: keys.first ?? "", first: context.mark).line
      place.column = context.mark.column
      mistakes.note(.definitionKeyTwice, at: place, found: keys.joined(separator: ", "))
      return
    case .reader(let text, _, _, _): problem = text
    default: problem = "\(error)"
    }
    mistakes.note(.definitionSyntax, at: place, ["problem": problem])
  }
}
