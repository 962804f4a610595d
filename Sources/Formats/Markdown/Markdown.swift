import CLibCMark

/// Reads Markdown as defined by CommonMark, with tables and footnotes, with the reference library.
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
  ///
  /// Footnotes come last, in the order in which they are first referred to. Footnotes to which nothing refers are left
  /// out.
  package static func read(_ text: String) -> [MarkdownNode]? {
    guard text.utf8.count <= maxTextSize, let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES)
    else { return nil }
    defer { cmark_parser_free(parser) }
    if canReadTables(text), let tables { cmark_parser_attach_syntax_extension(parser, tables.extension) }
    cmark_parser_feed(parser, text, text.utf8.count)
    guard let document = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(document) }
    return MarkdownTree.children(of: document, depth: 0)
  }

  /// Whether the tables of a text are read: the library fills short rows up to the number of columns, so that a small
  /// text could take gigabytes.
  package static func canReadTables(_ text: String) -> Bool {
    var lines = 1
    var bars = 0
    var most = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        lines += 1
        bars = 0
      } else if byte == 0x7C {
        bars += 1
        most = max(most, bars)
      }
    }
    return most < maxColumns && lines * (most + 1) <= maxCells
  }

  private static let maxColumns = 100
  /// The largest product of lines and columns: 40 MB in the library.
  private static let maxCells = 250_000

  private struct Tables: @unchecked Sendable {
    /// Never changed after it was registered.
    let `extension`: OpaquePointer
  }

  /// The extension for tables, which is registered once.
  private static let tables: Tables? = {
    cmark_gfm_core_extensions_ensure_registered()
    return cmark_find_syntax_extension("table").map { Tables(extension: $0) }
  }()
}

/// Copies the library's tree.
private enum MarkdownTree {
  static func children(of node: OpaquePointer, depth: Int) -> [MarkdownNode] {
    guard depth < Markdown.maxDepth else { return [] }
    var nodes: [MarkdownNode] = []
    for child in elements(of: node) { nodes += value(of: child, depth: depth + 1) }
    return nodes
  }

  private static func elements(of node: OpaquePointer) -> [OpaquePointer] {
    var all: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      all.append(child)
      next = cmark_node_next(child)
    }
    return all
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
    case CMARK_NODE_FOOTNOTE_DEFINITION: return [.footnote(inside())]
    case CMARK_NODE_FOOTNOTE_REFERENCE: return Int(literal(node)).map { [.footnoteMark($0)] } ?? []
    default: return isTable(node) ? table(node, depth: depth) : inside()
    }
  }

  /// The types of the extension have no constants in the library's headers.
  private static func isTable(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type_string(node).map { String(cString: $0) } == "table"
  }

  private static func table(_ node: OpaquePointer, depth: Int) -> [MarkdownNode] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let alignments = cmark_gfm_extensions_get_table_alignments(node)
    let rows = elements(of: node).map { row in elements(of: row).map { children(of: $0, depth: depth) } }
    guard let header = rows.first else { return [] }
    return [
      .table(
        isNumeric: (0..<count).map { alignments?[$0] == UInt8(ascii: "r") }, header: header,
        rows: Array(rows.dropFirst()))
    ]
  }

  private static func list(_ node: OpaquePointer, depth: Int) -> MarkdownNode {
    .list(
      isNumbered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, start: Int(cmark_node_get_list_start(node)),
      items: elements(of: node).map { children(of: $0, depth: depth) })
  }

  private static func link(_ node: OpaquePointer, _ inside: [MarkdownNode]) -> [MarkdownNode] {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let isKept = ["http://", "https://", FigureMentions.prefix, FigureMentions.tablePrefix].contains {
      address.lowercased().hasPrefix($0)
    }
    return isKept ? [.link(address: address, inside)] : inside
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
