import Model
import Words

/// The words in analysts' sentences that claim a direction or a cause.
struct SentenceWords {
  private let directions: [String: Direction?]
  private let negations: Set<String>
  private let comparatives: Set<String>
  private let times: Set<String>
  private let contrasts: Set<String>
  private let factors: [String: Fraction]
  private let causes: [[String]]

  init(_ words: Catalogue) {
    func set(_ key: String) -> Set<String> { Set(words.say(key).split(separator: " ").map(String.init)) }
    var directions: [String: Direction?] = [:]
    for word in set("text-words-same") { directions[word] = .some(nil) }
    for word in set("text-words-up") { directions[word] = .up }
    for word in set("text-words-down") { directions[word] = .down }
    self.directions = directions
    negations = set("text-words-not")
    comparatives = set("text-words-comparing")
    times = set("text-words-time")
    contrasts = set("text-words-contrast")
    factors = Self.factors(words.say("text-words-factor"))
    causes = words.say("text-words-cause").split(separator: ";").map {
      SentenceToken.read(String($0), contrasts: []).compactMap(\.word)
    }
  }

  /// The claims of a sentence about its mentions of figures, by the position of the mention.
  ///
  /// A sentence with one claim makes it about all of them. Otherwise each clause makes its own, about the mentions in it
  /// or in the clause after it; which of two claims in one clause applies to which figure, a program cannot tell.
  func claims(in sentence: String) -> [Int: DirectionClaim] {
    let tokens = SentenceToken.read(sentence, contrasts: contrasts)
    let count = tokens.count { $0 == .mention }
    let moves = moves(in: tokens)
    guard let first = moves.first else { return [:] }
    if moves.allSatisfy({ $0.claim.saysTheSame(as: first.claim) }) {
      let claim = Self.merged(moves.map(\.claim))
      return Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, claim) })
    }
    return claims(of: moves, inClausesOf: tokens)
  }

  /// The claim of a text without mentions of figures; nil if there is none, or if there are several.
  func claim(in text: String) -> DirectionClaim? {
    let claims = moves(in: SentenceToken.read(text, contrasts: contrasts)).map(\.claim)
    guard let first = claims.first, claims.allSatisfy({ $0.saysTheSame(as: first) }) else { return nil }
    return Self.merged(claims)
  }

  /// The words that claim a cause; nil if there are none.
  func cause(in sentence: String) -> String? {
    let all = SentenceToken.read(sentence, contrasts: []).compactMap(\.word)
    return causes.first { cause in
      !cause.isEmpty
        && all.indices.contains { all[$0] == cause[0] && all.dropFirst($0).prefix(cause.count).elementsEqual(cause) }
    }?.joined(separator: " ")
  }

  private typealias Move = (position: Int, claim: DirectionClaim)

  private func claims(of moves: [Move], inClausesOf tokens: [SentenceToken]) -> [Int: DirectionClaim] {
    var result: [Int: DirectionClaim] = [:]
    var carried: DirectionClaim?
    var mention = 0
    var rest = moves[...]
    for clause in tokens.indices.split(whereSeparator: { tokens[$0] == .boundary }) {
      let own = rest.prefix { $0.position < clause.upperBound }.map(\.claim)
      rest = rest.dropFirst(own.count)
      let isOne = own.first.map { first in own.allSatisfy { $0.saysTheSame(as: first) } } ?? false
      let claim = own.isEmpty ? carried : isOne ? Self.merged(own) : nil
      let count = clause.count { tokens[$0] == .mention }
      for position in mention..<mention + count { result[position] = claim }
      mention += count
      carried = count == 0 ? claim : nil
    }
    return result
  }

  private func moves(in tokens: [SentenceToken]) -> [Move] {
    let isAboutTime = tokens.contains { token in
      switch token {
      case .word(let word): times.contains(word)
      case .number(let number): SentenceSpan.years.contains(number)
      default: false
      }
    }
    return tokens.indices.compactMap { position in
      guard let word = tokens[position].word, let direction = directions[word],
        isAboutTime || !comparatives.contains(word),
        !Self.isAdverb(word) || Self.isMovement(at: position, in: tokens)
      else { return nil }
      return (
        position,
        DirectionClaim(
          word: word, direction: direction, isNegated: isNegated(at: position, in: tokens), factor: factors[word])
      )
    }
  }

  /// Whether one of the three words before denies the word, as in “did not rise”.
  private func isNegated(at position: Int, in tokens: [SentenceToken]) -> Bool {
    tokens[..<position].suffix(3).reversed().prefix { $0.word != nil }.contains { token in
      let word = token.word ?? ""
      return negations.contains(word) || word.hasSuffix("n’t") || word.hasSuffix("n't")
    }
  }

  private static func merged(_ claims: [DirectionClaim]) -> DirectionClaim {
    claims.first { $0.factor != nil } ?? claims[0]
  }

  private static func factors(_ text: String) -> [String: Fraction] {
    var factors: [String: Fraction] = [:]
    for group in text.split(separator: ";") {
      let parts = group.split(separator: " ").map(String.init)
      let numbers = parts.first?.split(separator: "/").compactMap { Int($0) } ?? []
      guard numbers.count == 2, numbers[1] > 0 else { continue }
      for word in parts.dropFirst() { factors[word] = Fraction(numbers[0], over: numbers[1]) }
    }
    return factors
  }

  private static func isAdverb(_ word: String) -> Bool { word == "up" || word == "down" }

  /// Whether “up” or “down” is about a movement, as in “is up from” and “went down”, and not as in “up to” or “follow up”.
  private static func isMovement(at position: Int, in tokens: [SentenceToken]) -> Bool {
    let before = position > 0 ? tokens[position - 1].word ?? "" : ""
    let after = position + 1 < tokens.count ? tokens[position + 1].word ?? "" : ""
    return ["is", "are", "was", "were", "went", "go", "goes", "gone", "moved", "came"].contains(before)
      || ["from", "by", "since", "on"].contains(after)
  }
}
