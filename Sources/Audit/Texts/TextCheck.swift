import Formats
import Model
import Words

/// Checks whether analysts' statements about figures are still correct.
package struct TextCheck {
  private let figures: [String: PublishedFigure]
  private let names: [String]
  private let words: Catalogue
  private let sentenceWords: SentenceWords
  private let directions: DirectionCheck

  package init(figures: [PublishedFigure], words: Catalogue) {
    self.figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = figures.map(\.id)
    self.words = words
    sentenceWords = SentenceWords(words)
    directions = DirectionCheck(figures: self.figures)
  }

  package func findings(in text: ReportText) -> [Finding] {
    let sentences = TextSentences.read(text.markdown)
    let lines = text.markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    /// The place where a figure is first mentioned. A linear search is fast enough, because texts are short.
    func place(_ mention: TextSentences.Mention) -> SourcePlace {
      let line = lines.firstIndex {
        $0.contains(mention.figure) && (mention.text == FigureMentions.value || $0.contains(mention.text))
      }
      return SourcePlace(file: text.file.path, line: line.map { $0 + 1 })
    }
    var findings: [Finding] = []
    // Each finding searches the text, so there is a limit; remaining findings appear in the next run.
    for sentence in sentences where findings.count < Self.maxFindings {
      for mention in sentence.mentions.prefix(Self.maxFindings) {
        if let finding = number(in: mention, place) { findings.append(finding) }
      }
      findings += directions(in: sentence, place)
      if let finding = cause(in: sentence, place) { findings.append(finding) }
    }
    return findings
  }

  /// The approximate maximum number of findings for one text.
  private static let maxFindings = 100

  // MARK: - Numbers

  private func number(in mention: TextSentences.Mention, _ place: (TextSentences.Mention) -> SourcePlace) -> Finding? {
    guard let figure = figures[mention.figure] else {
      let nearest = FoldedText.nearest(to: mention.figure, among: names) ?? ""
      return Finding(.textFigureUnknown, at: place(mention), found: mention.figure, arguments: ["name": nearest])
    }
    guard mention.text != FigureMentions.value, let written = Self.number(mention.text),
      written != Self.number(figure.text), written != Self.number(figure.figure.value.plainText)
    else { return nil }
    return Finding(
      .textFigureDiffers, at: place(mention), found: mention.text,
      arguments: ["figure": mention.figure, "now": figure.text])
  }

  /// The first number in a text, without thousands separators.
  private static func number(_ text: String) -> String? {
    guard let match = text.firstMatch(of: /[-−]?\d[\d,\u{202F}]*(?:\.\d+)?/) else { return nil }
    return String(match.0).replacing(/[,\u{202F}]/, with: "").replacing("−", with: "-")
  }

  // MARK: - Directions and causes

  private func directions(in sentence: TextSentences.Sentence, _ place: (TextSentences.Mention) -> SourcePlace)
    -> [Finding]
  {
    guard let (word, isRising) = sentenceWords.direction(in: sentence.text) else { return [] }
    return directions.outcomes(of: sentence.mentions.map(\.figure)).compactMap { figure, outcome in
      guard !outcome.allows(isRising ? .up : .down),
        let mention = sentence.mentions.last(where: { $0.figure == figure })
      else { return nil }
      let code: FindingCode
      let now: String
      switch outcome {
      case .up: (code, now) = (.textDirectionDiffers, words.say("text-rose"))
      case .down: (code, now) = (.textDirectionDiffers, words.say("text-fell"))
      case .none: (code, now) = (.textDirectionDiffers, words.say("text-same"))
      case .notComparable: (code, now) = (.textDirectionUnsupported, words.say("text-not-comparable"))
      case .notTested: (code, now) = (.textDirectionUnsupported, words.say("text-not-tested"))
      }
      return Finding(code, at: place(mention), found: word, arguments: ["figure": figure, "now": now])
    }
  }

  /// Reports a cause that a sentence gives for figures: the report does not show causes.
  private func cause(in sentence: TextSentences.Sentence, _ place: (TextSentences.Mention) -> SourcePlace) -> Finding? {
    guard let mention = sentence.mentions.first, let cause = sentenceWords.cause(in: sentence.text) else { return nil }
    return Finding(.textCause, at: place(mention), found: cause, arguments: ["figure": mention.figure])
  }
}
