import Formats
import Model
import Words

/// Checks whether analysts' statements about figures are still correct.
package struct TextCheck {
  private let figures: [String: PublishedFigure]
  private let names: [String]
  private let words: Catalogue
  private let risingWords: Set<String>
  private let fallingWords: Set<String>

  package init(figures: [PublishedFigure], words: Catalogue) {
    self.figures = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = figures.map(\.id)
    self.words = words
    func list(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    risingWords = list(words.say("text-words-up"))
    fallingWords = list(words.say("text-words-down"))
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

  // MARK: - Directions

  private func directions(in sentence: TextSentences.Sentence, _ place: (TextSentences.Mention) -> SourcePlace)
    -> [Finding]
  {
    let sentenceWords = sentence.text.split { !$0.isLetter }.map { $0.lowercased() }
    let rising = sentenceWords.first(where: risingWords.contains)
    let falling = sentenceWords.first(where: fallingWords.contains)
    // With words for both directions, a program cannot tell which of them applies to which figure.
    guard (rising == nil) != (falling == nil), let word = rising ?? falling else { return [] }
    return sentence.mentions.compactMap { mention in
      guard let direction = direction(of: mention.figure), direction != (rising == nil ? -1 : 1) else { return nil }
      let now = words.say(direction > 0 ? "text-rose" : direction < 0 ? "text-fell" : "text-same")
      return Finding(
        .textDirectionDiffers, at: place(mention), found: word, arguments: ["figure": mention.figure, "now": now])
    }
  }

  /// The direction of a figure's change since the year before: 1 or -1; nil if the two cannot be compared.
  ///
  /// 0 if the figure did not change, or if the direction depends on the denominator.
  private func direction(of id: String) -> Int? {
    guard let now = figures[id]?.figure, let before = now.name.figureInYear().flatMap({ figures[$0.text]?.figure }),
      let part = now.value.numerator, let earlier = before.value.numerator
    else { return nil }
    let directions = Set(zip(denominators(now), denominators(before)).map { (part * $1 - earlier * $0).signum() })
    return directions.count == 1 ? directions.first : 0
  }

  /// The denominators of a figure: all possible ones for the share of a group, else the one that the figure names.
  private func denominators(_ figure: Figure) -> [Int] {
    guard let denominator = figure.value.denominator else { return [1] }
    func number(_ code: String?) -> Int? {
      figures[figure.name.with(.number(of: code ?? "")).text]?.figure.value.numerator
    }
    guard case .share(_, nil) = figure.name.measure, let rated = number(Denominator.rated.rawValue) else {
      return [denominator]
    }
    return Denominator.allCases.map { whole in
      whole.states.reduce(rated) { $0 + (number($1.outsideCode) ?? 0) }
    }
  }
}
