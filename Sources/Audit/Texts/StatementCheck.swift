import Model
import Words

/// Checks what a sentence says about its figures: directions, factors and causes.
struct StatementCheck {
  private let words: Catalogue
  private let sentenceWords: SentenceWords
  private let directions: DirectionCheck

  /// The maximum number of mentions that are compared with each other.
  private static let maxMentions = 200

  init(figures: [String: PublishedFigure], words: Catalogue) {
    self.words = words
    sentenceWords = SentenceWords(words)
    directions = DirectionCheck(figures: figures)
  }

  func findings(in placed: PlacedSentence) -> [Finding] {
    let sentence = placed.sentence
    guard !sentence.mentions.isEmpty else { return about(sentence.related, in: placed) }
    var byClaim: [DirectionClaim: [Int]] = [:]
    var order: [DirectionClaim] = []
    let own = sentenceWords.claims(in: sentence.text)
    for (position, mention) in sentence.mentions.enumerated() {
      guard let claim = own[position] ?? (own.isEmpty ? sentenceWords.claim(in: mention.context) : nil) else {
        continue
      }
      if byClaim[claim] == nil { order.append(claim) }
      byClaim[claim, default: []].append(position)
    }
    return order.flatMap { claim in findings(of: claim, byClaim[claim] ?? [], placed) }
      + [cause(in: placed, sentence.mentions)].compactMap { $0 }
  }

  private func findings(of claim: DirectionClaim, _ positions: [Int], _ placed: PlacedSentence) -> [Finding] {
    let mentions = placed.sentence.mentions
    let context = Set(positions.map { mentions[$0].context }).sorted().joined(separator: " | ")
    let span = SentenceSpan("\(placed.sentence.text) | \(context)", words)
    return directions.outcomes(of: positions.prefix(Self.maxMentions).map { mentions[$0].figure }, span: span)
      .compactMap { judgement in
        let position = positions.last { mentions[$0].figure == judgement.figure } ?? positions[0]
        return finding(claim, judgement, at: placed.place(ofMention: position))
      }
  }

  /// A heading speaks of the figures below it, and any other sentence of those in its footnotes.
  ///
  /// A heading is right if it is right about one of them.
  private func about(_ related: [TextSentences.Mention], in placed: PlacedSentence) -> [Finding] {
    let sentence = placed.sentence
    guard !related.isEmpty else { return [] }
    let causes = [cause(in: placed, related)].compactMap { $0 }
    guard let claim = sentenceWords.claim(in: sentence.text) else { return causes }
    let span = SentenceSpan(sentence.text, words)
    let judged = directions.outcomes(of: related.prefix(Self.maxMentions).map(\.figure), span: span)
    if sentence.isHeading, judged.contains(where: { claim.isAllowed(by: $0.outcome) }) { return causes }
    let findings = judged.compactMap { finding(claim, $0, at: placed.place) }
    return (sentence.isHeading ? Array(findings.prefix(1)) : findings) + causes
  }

  private func finding(_ claim: DirectionClaim, _ judgement: DirectionCheck.Judgement, at place: SourcePlace)
    -> Finding?
  {
    let found = claim.isNegated ? words.say("text-not", ["word": .text(claim.word)]) : claim.word
    guard !claim.isAllowed(by: judgement.outcome) else { return factor(claim, judgement, at: place) }
    let code: FindingCode
    let now: String
    switch judgement.outcome {
    case .up: (code, now) = (.textDirectionDiffers, judgement.isMeasureOfChange ? "text-measure-up" : "text-rose")
    case .down: (code, now) = (.textDirectionDiffers, judgement.isMeasureOfChange ? "text-measure-down" : "text-fell")
    case .none: (code, now) = (.textDirectionDiffers, judgement.isMeasureOfChange ? "text-measure-same" : "text-same")
    case .notComparable: (code, now) = (.textDirectionUnsupported, "text-not-comparable")
    case .notTested: (code, now) = (.textDirectionUnsupported, "text-not-tested")
    }
    return Finding(code, at: place, found: found, arguments: ["figure": judgement.figure, "now": words.say(now)])
  }

  /// The direction is right, but the word also says by how much.
  private func factor(_ claim: DirectionClaim, _ judgement: DirectionCheck.Judgement, at place: SourcePlace)
    -> Finding?
  {
    guard let factor = claim.factor, !claim.isNegated, let before = judgement.before, let after = judgement.after,
      !FactorCheck.agrees(factor, from: before.figure.value, to: after.figure.value)
    else { return nil }
    return Finding(
      .textFactorDiffers, at: place, found: claim.word,
      arguments: ["figure": judgement.figure, "from": before.text, "now": after.text])
  }

  /// Reports a cause that a sentence, or what introduces it, gives for figures: the report does not show causes.
  private func cause(in placed: PlacedSentence, _ mentions: [TextSentences.Mention]) -> Finding? {
    let texts = [placed.sentence.text] + Set(mentions.prefix(Self.maxMentions).map(\.context)).sorted()
    guard let figure = mentions.first?.figure, let cause = texts.lazy.compactMap(sentenceWords.cause).first else {
      return nil
    }
    return Finding(.textCause, at: placed.place, found: cause, arguments: ["figure": figure])
  }
}
