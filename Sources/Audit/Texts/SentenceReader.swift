import Formats

extension TextSentences {
  /// Collects sentences; a sentence never continues into another block.
  struct SentenceReader {
    /// The maximum length of the words kept with each mention, so that long texts stay cheap.
    private static let maxContext = 300
    private var sentences: [Sentence] = []
    /// The position of the heading above.
    private var heading: Int?
    /// The mentions in each footnote.
    private var footnotes: [[Mention]] = []

    var finished: [Sentence] {
      var referring: [Int: [Mention]] = [:]
      for sentence in sentences {
        for footnote in sentence.footnotes { referring[footnote, default: []] += sentence.mentions }
      }
      return sentences.map { sentence in
        var sentence = sentence
        if let footnote = sentence.footnote {
          sentence.related = referring[footnote] ?? []
        } else if !sentence.isHeading {
          sentence.related = sentence.footnotes.filter(footnotes.indices.contains(_:)).flatMap { footnotes[$0] }
        }
        return sentence
      }
    }

    mutating func collect(_ nodes: [MarkdownNode], context: String) {
      // The sentence that introduces a list, a table or a quotation.
      var lead = ""
      for node in nodes {
        let above = lead.isEmpty ? context : lead
        lead = ""
        switch node {
        case .heading(_, let inside):
          let first = sentences.count
          add(inside, context: context)
          for position in first..<sentences.count { sentences[position].isHeading = true }
          heading = sentences.indices.last
        case .paragraph(let inside):
          add(inside, context: context)
          if let last = sentences.last, last.mentions.isEmpty, last.text.hasSuffix(":") {
            lead = String(last.text.suffix(Self.maxContext))
          }
        case .quotation(let inside): collect(inside, context: above)
        case .list(_, _, let items): for item in items { collect(item, context: above) }
        case .table(_, let header, let rows): table(header, rows, context: above)
        case .footnote(let inside): footnote(inside)
        default: break
        }
      }
    }

    private mutating func footnote(_ inside: [MarkdownNode]) {
      let first = sentences.count
      heading = nil
      collect(inside, context: "")
      for position in first..<sentences.count { sentences[position].footnote = footnotes.count }
      footnotes.append(sentences[first...].flatMap(\.mentions))
    }

    private mutating func table(_ header: [[MarkdownNode]], _ rows: [[[MarkdownNode]]], context: String) {
      add([row(header, titles: [], context: context)])
      let titles = header.map { String(plain($0).prefix(Self.maxContext)) }
      for cells in rows { add([row(cells, titles: titles, context: context)]) }
    }

    private func row(_ cells: [[MarkdownNode]], titles: [String], context: String) -> Sentence {
      var sentence = Sentence()
      for (column, cell) in cells.enumerated() {
        var own = [Sentence()]
        let title = titles.indices.contains(column) ? titles[column] : ""
        read(cell, context: title.isEmpty ? context : "\(title) | \(context)", into: &own)
        // Sentences in a cell are one, because the row is.
        sentence.text += (column > 0 ? " | " : "") + own.map(\.text).joined(separator: " | ")
        sentence.mentions += own.flatMap(\.mentions)
        sentence.footnotes += own.flatMap(\.footnotes)
      }
      return sentence
    }

    private mutating func add(_ nodes: [MarkdownNode], context: String) {
      var open = [Sentence()]
      read(nodes, context: context, into: &open)
      add(open)
    }

    private mutating func add(_ new: [Sentence]) {
      sentences += new
      if let heading { sentences[heading].related += new.flatMap(\.mentions) }
    }

    private func read(_ nodes: [MarkdownNode], context: String, into sentences: inout [Sentence]) {
      for node in nodes {
        switch node {
        case .text(let text):
          // A full stop ends a sentence only before white space, because numbers contain full stops too.
          for (position, piece) in text.split(separator: /[.!?]\s+/, omittingEmptySubsequences: false).enumerated() {
            if position > 0 { sentences.append(Sentence()) }
            sentences[sentences.count - 1].text += piece
          }
        case .link(let address, let inside):
          guard let figure = FigureMentions.figure(of: address) else {
            if FigureMentions.table(of: address) == nil { read(inside, context: context, into: &sentences) }
            continue
          }
          let text = plain(inside)
          // The digits are the value; the words may claim a direction.
          sentences[sentences.count - 1].text +=
            text.filter { !$0.isNumber && String($0) != FigureMentions.value } + FigureMentions.value
          sentences[sentences.count - 1].mentions.append(
            Mention(figure: figure, form: FigureMentions.form(of: address), text: text, context: context))
        case .emphasis(let inside), .strong(let inside): read(inside, context: context, into: &sentences)
        case .footnoteMark(let number): sentences[sentences.count - 1].footnotes.append(number - 1)
        case .lineBreak: sentences[sentences.count - 1].text += " "
        default: break
        }
      }
    }

    private func plain(_ nodes: [MarkdownNode]) -> String {
      nodes.map { node in
        switch node {
        case .text(let text), .code(let text): text
        case .emphasis(let inside), .strong(let inside), .link(_, let inside): plain(inside)
        default: " "
        }
      }.joined()
    }
  }
}
