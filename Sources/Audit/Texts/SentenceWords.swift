import Words

/// The words in analysts' sentences that claim a direction or a cause.
struct SentenceWords {
  private let rising: Set<String>
  private let falling: Set<String>
  private let causes: [[String]]

  init(_ words: Catalogue) {
    func list(_ key: String, separator: Character) -> [String] {
      words.say(key).split(separator: separator).map { String($0).trimmingCharacters }
    }
    rising = Set(list("text-words-up", separator: " "))
    falling = Set(list("text-words-down", separator: " "))
    causes = list("text-words-cause", separator: ";").map(Self.split)
  }

  /// The word that claims a direction; nil if there is none, or if words claim both.
  ///
  /// With words for both directions, a program cannot tell which of them applies to which figure.
  func direction(in sentence: String) -> (word: String, isRising: Bool)? {
    let all = Self.split(sentence)
    let moving = all.enumerated().filter { Self.isAdverb($1) ? Self.isMovement(at: $0, in: all) : true }.map(\.element)
    let up = moving.first(where: rising.contains)
    let down = moving.first(where: falling.contains)
    guard (up == nil) != (down == nil), let word = up ?? down else { return nil }
    return (word, up != nil)
  }

  /// The words that claim a cause; nil if there are none.
  func cause(in sentence: String) -> String? {
    let all = Self.split(sentence)
    return causes.first { cause in
      !cause.isEmpty
        && all.indices.contains { all[$0] == cause[0] && all.dropFirst($0).prefix(cause.count).elementsEqual(cause) }
    }?.joined(separator: " ")
  }

  private static func split(_ text: String) -> [String] {
    text.split { !$0.isLetter && $0 != "’" && $0 != "'" }.map { $0.lowercased() }
  }

  private static func isAdverb(_ word: String) -> Bool { word == "up" || word == "down" }

  /// Whether “up” or “down” is about a movement, as in “is up from” and “went down”, and not as in “up to” or “follow up”.
  private static func isMovement(at position: Int, in words: [String]) -> Bool {
    let before = position > 0 ? words[position - 1] : ""
    let after = position + 1 < words.count ? words[position + 1] : ""
    return ["is", "are", "was", "were", "went", "go", "goes", "gone", "moved", "came"].contains(before)
      || ["from", "by", "since", "on"].contains(after)
  }
}

extension String {
  fileprivate var trimmingCharacters: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
