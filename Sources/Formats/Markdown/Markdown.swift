import CLibCMark

/// A Markdown text as a tree without active content: HTML in it is plain text.
///
/// Links lead to `http`, `https` or `figure:`. Any other link is reduced to its text, an image to its alternative text.
package indirect enum MarkdownNode: Hashable, Sendable {
  case heading(level: Int, [MarkdownNode])
  case paragraph([MarkdownNode])
  case quotation([MarkdownNode])
  case list(isNumbered: Bool, start: Int, items: [[MarkdownNode]])
  case codeBlock(String)
  case rule
  case text(String)
  case code(String)
  case emphasis([MarkdownNode])
  case strong([MarkdownNode])
  case link(address: String, [MarkdownNode])
  case lineBreak
}

/// Reads Markdown as defined by CommonMark, with the reference library.
///
/// ```swift
/// let blocks = Markdown.read("Two *figures*")
/// print(blocks == [.paragraph([.text("Two "), .emphasis([.text("figures")])])])  // true
/// ```
package enum Markdown {
  package static let maxTextSize = 1 << 20
  /// The maximum nesting depth; anything deeper is left out.
  static let maxDepth = 30

  /// Returns the blocks of `text`; nil if the text is too large.
  package static func read(_ text: String) -> [MarkdownNode]? {
    guard text.utf8.count <= maxTextSize else { return nil }
    guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_VALIDATE_UTF8) else { return nil }
    defer { cmark_node_free(document) }
    return children(of: document, depth: 0)
  }

  private static func children(of node: OpaquePointer, depth: Int) -> [MarkdownNode] {
    guard depth < maxDepth else { return [] }
    var nodes: [MarkdownNode] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      nodes += value(of: child, depth: depth + 1)
      next = cmark_node_next(child)
    }
    return nodes
  }

  private static func value(of node: OpaquePointer, depth: Int) -> [MarkdownNode] {
    func inside() -> [MarkdownNode] { children(of: node, depth: depth) }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING: return [.heading(level: Int(cmark_node_get_heading_level(node)), inside())]
    case CMARK_NODE_PARAGRAPH: return [.paragraph(inside())]
    case CMARK_NODE_BLOCK_QUOTE: return [.quotation(inside())]
    case CMARK_NODE_LIST: return [list(node, depth: depth)]
    case CMARK_NODE_CODE_BLOCK: return [.codeBlock(literal(node))]
    case CMARK_NODE_HTML_BLOCK: return [.paragraph([.text(literal(node))])]
    case CMARK_NODE_THEMATIC_BREAK: return [.rule]
    case CMARK_NODE_TEXT, CMARK_NODE_HTML_INLINE: return [.text(literal(node))]
    case CMARK_NODE_SOFTBREAK: return [.text("\n")]
    case CMARK_NODE_LINEBREAK: return [.lineBreak]
    case CMARK_NODE_CODE: return [.code(literal(node))]
    case CMARK_NODE_EMPH: return [.emphasis(inside())]
    case CMARK_NODE_STRONG: return [.strong(inside())]
    case CMARK_NODE_LINK: return link(node, inside())
    default: return inside()
    }
  }

  private static func list(_ node: OpaquePointer, depth: Int) -> MarkdownNode {
    var items: [[MarkdownNode]] = []
    var next = cmark_node_first_child(node)
    while let item = next {
      items.append(children(of: item, depth: depth))
      next = cmark_node_next(item)
    }
    return .list(
      isNumbered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
      items: items)
  }

  private static func link(_ node: OpaquePointer, _ inside: [MarkdownNode]) -> [MarkdownNode] {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let isKept = ["http://", "https://", "figure:"].contains { address.lowercased().hasPrefix($0) }
    return isKept ? [.link(address: address, inside)] : inside
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
