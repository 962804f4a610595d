import Formats

/// Splits an analyst's text into sentences, each with the figures that it mentions.
///
/// A row of a table is a sentence. What stands above a mention, such as the heading of its column or the sentence that
/// introduces a list, is kept with it.
enum TextSentences {
  struct Mention {
    let figure: String
    let form: String?
    let text: String
    /// The words above it that may be about it.
    var context = ""
  }

  struct Sentence {
    /// With `FigureMentions.value` for each mention, after the words that are linked to the figure.
    var text = ""
    var mentions: [Mention] = []
    /// For a heading, the mentions below it; for a footnote, those in the sentences that refer to it; for any other
    /// sentence, those in its footnotes.
    var related: [Mention] = []
    var isHeading = false
    /// The position of the footnote that the sentence belongs to.
    var footnote: Int?
    /// The positions of the footnotes that the sentence refers to.
    var footnotes: [Int] = []
  }

  /// A table of the report that a text asks for.
  struct TableMention: Hashable {
    let name: String
    /// Whether it stands in a paragraph of its own, where a table can be.
    let isAlone: Bool
  }

  /// The tables that a text asks for, in order.
  static func tables(_ markdown: String) -> [TableMention] {
    (FigureMentions.read(markdown) ?? []).flatMap { tables(in: $0) }
  }

  private static func tables(in node: MarkdownNode) -> [TableMention] {
    switch node {
    case .paragraph(let inside):
      if case .link(let address, _)? = inside.first, inside.count == 1, let name = FigureMentions.table(of: address) {
        return [TableMention(name: name, isAlone: true)]
      }
      return inside.flatMap(tables)
    case .link(let address, let inside):
      return FigureMentions.table(of: address).map { [TableMention(name: $0, isAlone: false)] }
        ?? inside.flatMap(tables)
    case .heading(_, let inside), .quotation(let inside), .footnote(let inside), .emphasis(let inside),
      .strong(let inside):
      return inside.flatMap(tables)
    case .list(_, _, let items): return items.joined().flatMap(tables)
    case .table(_, let header, let rows): return (header + rows.joined()).joined().flatMap(tables)
    default: return []
    }
  }

  /// The sentences of a text; empty if the text is too large.
  static func read(_ markdown: String) -> [Sentence] {
    var reader = SentenceReader()
    reader.collect(FigureMentions.read(markdown) ?? [], context: "")
    return reader.finished
  }
}
