import Formats

/// Splits an analyst's text into sentences, each with the figures that it mentions.
enum TextSentences {
  struct Mention {
    let figure: String
    let text: String
  }

  struct Sentence {
    var text = ""
    var mentions: [Mention] = []
  }

  /// The sentences of a text; empty if the text is too large.
  static func read(_ markdown: String) -> [Sentence] {
    var sentences: [Sentence] = []
    collect(FigureMentions.read(markdown) ?? [], into: &sentences)
    return sentences
  }

  /// Adds the sentences of all blocks; a sentence never continues into another block.
  private static func collect(_ nodes: [MarkdownNode], into sentences: inout [Sentence]) {
    for node in nodes {
      switch node {
      case .heading(_, let inside), .paragraph(let inside):
        var open = [Sentence()]
        read(inside, into: &open)
        sentences += open
      case .quotation(let inside): collect(inside, into: &sentences)
      case .list(_, _, let items): for item in items { collect(item, into: &sentences) }
      default: break
      }
    }
  }

  private static func read(_ nodes: [MarkdownNode], into sentences: inout [Sentence]) {
    for node in nodes {
      switch node {
      case .text(let text):
        // A full stop ends a sentence only before white space, because numbers contain full stops too.
        for (position, piece) in text.split(separator: /[.!?]\s+/, omittingEmptySubsequences: false).enumerated() {
          if position > 0 { sentences.append(Sentence()) }
          sentences[sentences.count - 1].text += piece
        }
      case .link(let address, let inside):
        if let figure = FigureMentions.figure(of: address) {
          sentences[sentences.count - 1].mentions.append(Mention(figure: figure, text: plain(inside)))
        } else {
          read(inside, into: &sentences)
        }
      case .emphasis(let inside), .strong(let inside): read(inside, into: &sentences)
      case .lineBreak: sentences[sentences.count - 1].text += " "
      default: break
      }
    }
  }

  private static func plain(_ nodes: [MarkdownNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text), .code(let text): text
      case .emphasis(let inside), .strong(let inside), .link(_, let inside): plain(inside)
      default: " "
      }
    }.joined()
  }
}
