import Formats
import Model
import Words

/// Checks the names of figures and tables in a text, the forms in which it asks for them, and the numbers beside them.
struct MentionCheck {
  private let figures: [String: PublishedFigure]
  private let names: [String]
  private let tables: [String]
  private let numbers: NumberCheck

  init(figures: [String: PublishedFigure], names: [String], tables: [String], words: Catalogue) {
    self.figures = figures
    self.names = names
    self.tables = tables
    numbers = NumberCheck(words)
  }

  func findings(in placed: PlacedSentence, _ lines: MentionLines) -> [Finding] {
    let found = placed.sentence.mentions.enumerated().lazy.compactMap { position, mention in
      finding(on: mention, at: placed.place(ofMention: position))
    }
    return Array(found.prefix(Self.maxFindings)) + unknownBraces(in: placed, lines)
  }

  /// The maximum number of findings for one sentence, because each searches all names.
  private static let maxFindings = 100

  private func finding(on mention: TextSentences.Mention, at place: SourcePlace) -> Finding? {
    guard let figure = figures[mention.figure] else {
      let nearest = FoldedText.nearest(to: mention.figure, among: names) ?? ""
      return Finding(.textFigureUnknown, at: place, found: mention.figure, arguments: ["name": nearest])
    }
    var form: FigureForm?
    if let asked = mention.form {
      form = FigureForm(rawValue: asked)
      guard let form else {
        let nearest =
          FoldedText.nearest(to: asked, among: FigureForm.allCases.map(\.rawValue)) ?? FigureForm.words.rawValue
        return Finding(.textFormUnknown, at: place, found: asked, arguments: ["name": nearest])
      }
      guard form.suits(figure.figure.value) else {
        return Finding(
          .textFormUnsuitable, at: place, found: asked, arguments: ["figure": mention.figure, "now": figure.text])
      }
    }
    guard mention.text != FigureMentions.value, numbers.agrees(mention.text, with: figure, as: form) == false else {
      return nil
    }
    return Finding(
      .textFigureDiffers, at: place, found: mention.text, arguments: ["figure": mention.figure, "now": figure.text])
  }

  /// Tables that the report does not have, or that do not stand in a paragraph of their own.
  func findings(onTables mentions: [TextSentences.TableMention], _ lines: inout MentionLines, file: String)
    -> [Finding]
  {
    mentions.prefix(Self.maxFindings).compactMap { mention in
      let place = SourcePlace(file: file, line: lines.next(mention.name, isFootnote: false))
      guard tables.contains(mention.name) else {
        let nearest = FoldedText.nearest(to: mention.name, among: tables) ?? tables.first ?? ""
        return Finding(.textTableUnknown, at: place, found: mention.name, arguments: ["name": nearest])
      }
      return mention.isAlone ? nil : Finding(.textTableWithin, at: place, found: mention.name)
    }
  }

  /// Double braces that stand for neither a figure nor a table.
  private func unknownBraces(in placed: PlacedSentence, _ lines: MentionLines) -> [Finding] {
    placed.sentence.text.matches(of: /\{\{([^{}]*)\}\}/).prefix(Self.maxFindings).map { match in
      let written = String(match.1)
      let kind = String(written.prefix { $0 != ":" }).trimmingWhitespace
      let nearest = FoldedText.nearest(to: kind, among: ["figure", "table"]) ?? "figure"
      return Finding(
        .textBracesUnknown, at: SourcePlace(file: placed.file, line: lines.line(containing: "{{\(written)}}")),
        found: written, arguments: ["name": nearest])
    }
  }
}
