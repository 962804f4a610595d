/// A page about a session, from which HTML and Markdown are written: the two hold the same text.
struct SessionDocument {
  /// Without its ending, such as `issues`; also the name of its Markdown file.
  let name: String
  let title: String
  let subtitle: String
  let sections: [Section]

  struct Section {
    let id: String
    let heading: String
    var paragraphs: [Line] = []
    var items: [Line] = []
    var table: Table?
    /// The data files from which the section was made, without the folder.
    var sources: [String] = []
    /// Whether the section says what matters first.
    var isFirst = false
  }

  struct Table {
    let caption: String
    let columns: [Column]
    let rows: [[Line]]
    /// How many rows are not shown, as a sentence; nil if all are.
    var more: String?
  }

  struct Column {
    let label: String
    var isNumber = false
  }

  /// A text that may hold links.
  struct Line: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    var pieces: [Piece]
    /// The id of the place, to which others link; nil if there is none.
    var anchor: String?

    init(_ text: String, link: String? = nil, anchor: String? = nil) {
      pieces = [Piece(text: text, link: link)]
      self.anchor = anchor
    }

    init(stringLiteral text: String) { self.init(text) }

    init(arrayLiteral pieces: Piece...) { self.pieces = pieces }

    init(pieces: [Piece], anchor: String? = nil) {
      self.pieces = pieces
      self.anchor = anchor
    }

    /// Lines one after the other, with a separator between them.
    static func joined(_ lines: [Line], by separator: String) -> Line {
      var pieces: [Piece] = []
      for line in lines {
        if !pieces.isEmpty { pieces.append(Piece(text: separator)) }
        pieces += line.pieces
      }
      return Line(pieces: pieces)
    }

    var text: String { pieces.map(\.text).joined() }
  }

  struct Piece {
    let text: String
    /// A page of the pack with an anchor, or nil.
    var link: String?

    init(text: String, link: String? = nil) {
      self.text = text
      self.link = link
    }
  }
}
