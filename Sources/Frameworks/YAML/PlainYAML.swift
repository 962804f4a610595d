import Yams

/// Refuses YAML's anchors, aliases and tags, which make a file mean what does not stand in it.
struct PlainYAML {
  /// The lines of the file, if there is a mark in it that could begin a tag.
  ///
  /// The parser does not tell a tag that somebody wrote from one that it worked out, so the text is looked at.
  private let lines: [Substring.UnicodeScalarView]
  /// Whether a mark stands in the file without which there is no anchor, alias or tag.
  private let hasMarks: Bool

  init(_ text: String) {
    hasMarks = text.utf8.contains { $0 == 0x26 || $0 == 0x2A || $0 == 0x21 }
    lines =
      text.utf8.contains(0x21)
      ? text.split(separator: "\n", omittingEmptySubsequences: false).map(\.unicodeScalars) : []
  }

  /// Whether neither `node` nor anything in it bears an anchor or a tag; the first that does is noted.
  func isPlain(_ node: Node, _ mistakes: Mistakes) -> Bool {
    guard hasMarks else { return true }
    guard node.anchor == nil, !hasTag(node) else {
      mistakes.note(.definitionAnchor, at: node)
      return false
    }
    switch node {
    case .scalar, .alias: return true
    case .sequence(let sequence): return sequence.allSatisfy { isPlain($0, mistakes) }
    case .mapping(let mapping):
      return mapping.allSatisfy { isPlain($0.key, mistakes) && isPlain($0.value, mistakes) }
    }
  }

  private func hasTag(_ node: Node) -> Bool {
    guard !lines.isEmpty, let mark = node.mark, lines.indices.contains(mark.line - 1) else { return false }
    return lines[mark.line - 1].dropFirst(max(0, mark.column - 1)).first == "!"
  }
}
