import Formats
import Model
import Words

/// Checks whether analysts' statements about figures are still correct.
package struct TextCheck {
  private let figures: [String: PublishedFigure]
  private let mentions: MentionCheck
  private let statements: StatementCheck

  /// - Parameter tables: the names of the tables that a text may contain.
  package init(figures: [PublishedFigure], tables: [String], words: Catalogue) {
    self.figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    mentions = MentionCheck(figures: self.figures, names: figures.map(\.id), tables: tables, words: words)
    statements = StatementCheck(figures: self.figures, words: words)
  }

  /// The approximate maximum number of findings for one text.
  private static let maxFindings = 100

  package func findings(in text: ReportText) -> [Finding] {
    let file = text.file.path
    var lines = MentionLines(text.markdown)
    var findings: [Finding] = []
    if !Markdown.canReadTables(text.markdown) { findings.append(Finding(.textTableSize, at: SourcePlace(file: file))) }
    findings += mentions.findings(onTables: TextSentences.tables(text.markdown), &lines, file: file)
    findings += FootnoteCheck.findings(in: text.markdown, file: file)
    // Each finding searches the text, so there is a limit; remaining findings appear in the next run.
    for sentence in TextSentences.read(text.markdown) where findings.count < Self.maxFindings {
      let placed = PlacedSentence(sentence, in: file, &lines)
      findings += mentions.findings(in: placed, lines).prefix(Self.maxFindings)
      findings += statements.findings(in: placed).prefix(Self.maxFindings)
    }
    // In the order of the lines; what is about a whole file comes first.
    return findings.enumerated().sorted {
      ($0.element.place.line ?? 0, $0.offset) < ($1.element.place.line ?? 0, $1.offset)
    }.map(\.element)
  }
}

/// A sentence with the places of its mentions.
struct PlacedSentence {
  let sentence: TextSentences.Sentence
  let file: String
  private let places: [SourcePlace]
  private let lines: [Substring]

  init(_ sentence: TextSentences.Sentence, in file: String, _ lines: inout MentionLines) {
    self.sentence = sentence
    self.file = file
    self.lines = lines.text
    places = sentence.mentions.map {
      SourcePlace(file: file, line: lines.next($0.figure, isFootnote: sentence.footnote != nil))
    }
  }

  /// The place of the sentence, as far as it is known, for a finding that is about no mention of its own.
  ///
  /// It is searched for, so that only findings ask for it.
  var place: SourcePlace {
    if let first = places.first { return first }
    // Marks of footnotes, emphasis and the like stand in the text, and not in the sentence.
    let words = sentence.text.prefix { $0.isLetter || $0.isNumber || $0 == " " }.prefix(40)
    let line = words.isEmpty ? nil : lines.firstIndex { $0.contains(words) }
    return SourcePlace(file: file, line: line.map { $0 + 1 })
  }

  func place(ofMention position: Int) -> SourcePlace {
    places.indices.contains(position) ? places[position] : place
  }
}
