import Model

/// The ratings that a text mentions among other words.
struct RatingMentions {
  /// The codes of the ratings, in the order in which the text mentions them.
  private(set) var codes: [String] = []
  /// Whether other words negate the rating or make it uncertain.
  private(set) var isTurnedRound = false
  /// Whether the text contains an arrow, as from one rating to another.
  private let hasArrow: Bool

  /// Longer texts are sentences and not ratings.
  private static let limit = 120

  init(_ text: String, _ ratings: RatingWords) {
    hasArrow = ["->", "→", "=>", "➔", "⇒"].contains { text.contains($0) }
    guard text.utf8.count <= Self.limit else { return }
    let words = RatingWords.words(text)
    let names = ratings.names
    var index = 0
    while index < words.count {
      let rest = words[index...]
      if let name = names.first(where: { rest.starts(with: $0.words) }) {
        if !codes.contains(name.code) { codes.append(name.code) }
        index += name.words.count
      } else {
        isTurnedRound = isTurnedRound || Self.turning.contains(words[index])
        isUnsettled = isUnsettled || Self.unsettled.contains(words[index])
        index += 1
      }
    }
    if let word = words.first, words.count == 1, codes.isEmpty { isTurnedRound = Self.isDenied(word, names) }
  }

  /// Whether the text mentions ratings without clearly stating one of them.
  var isUnclear: Bool { !hasArrow && (codes.count > 1 || codes.count == 1 && isTurnedRound) }

  /// Whether the text says that something is not settled.
  private(set) var isUnsettled = false

  /// The words of a text that deny what stands beside them, or make it uncertain.
  static func denials(in text: String) -> Set<String> {
    text.utf8.count > limit ? [] : Set(RatingWords.words(text)).intersection(turning)
  }

  /// Words that negate the words next to them or make them uncertain.
  private static let turning: Set<String> = [
    "not", "no", "non", "never", "un", "almost", "nearly", "approx", "approximately", "about", "circa", "ca", "around",
    "partly", "partially", "somewhat", "mostly", "largely", "probably", "possibly", "presumably", "likely", "perhaps",
    "maybe", "hopefully", "soon", "should", "could", "might", "may", "would", "if", "or", "between", "below", "above",
    "under", "over", "barely", "just", "close", "tbc", "tbd", "tentative", "tentatively", "provisional",
    "provisionally", "draft", "unsure", "uncertain", "unclear", "confirmed", "confirm", "doesn", "isn", "don",
    "without",
    "less", "more", "than", "at", "least", "most", "up", "to", "ne", "pas", "presque", "peut", "environ", "casi", "tal",
    "quizás", "quizas", "parcialmente", "partiellement", "не", "почти", "частично", "ليس", "غير", "几乎", "不",
  ]

  private static let unsettled: Set<String> = [
    "tbc", "tbd", "tba", "confirm", "confirmed", "draft", "provisional", "provisionally", "tentative", "probably",
    "possibly", "maybe", "perhaps", "unsure", "uncertain", "unclear", "partly", "partially", "not",
  ]

  /// Whether a word is the name of a rating with a negative prefix, as in `nonmissing`.
  private static func isDenied(_ word: String, _ names: [RatingWords.Name]) -> Bool {
    ["not", "non", "un", "in", "dis"].contains { syllable in
      word.hasPrefix(syllable) && names.contains { $0.words == [String(word.dropFirst(syllable.count))] }
    }
  }
}
