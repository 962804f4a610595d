import Words

/// The year with which a sentence compares a figure, as far as its words say it.
struct SentenceSpan: Hashable {
  /// The years that the sentence names.
  private var named: Set<Int> = []
  /// How many years back the sentence goes, as in “over five years”.
  private var distance: Int?
  /// Whether the sentence goes back to the first year of the framework.
  private(set) var isFromFirstYear = false

  /// Numbers that are read as years.
  static let years = 1990...2100

  init() {}

  init(_ text: String, _ words: Catalogue) {
    let tokens = SentenceToken.read(text, contrasts: [])
    for case .number(let number) in tokens where Self.years.contains(number) { named.insert(number) }
    let plain = " " + tokens.compactMap(\.word).joined(separator: " ") + " "
    isFromFirstYear = words.say("text-words-first-year").split(separator: ";").contains {
      plain.contains(" \(String($0).trimmingPrefix(" ")) ")
    }
    let numbers = words.smallNumbers
    for position in tokens.indices.dropFirst(2) where tokens[position].word == "years" {
      // “over five years”, “in the last 5 years”
      let start = tokens[..<(position - 1)].suffix(3).compactMap(\.word)
      guard start.contains(where: { ["over", "in", "within", "past", "last"].contains($0) }) else { continue }
      switch tokens[position - 1] {
      case .number(let number) where number < 100: distance = number
      case .word(let word): distance = numbers.firstIndex(of: word)
      default: break
      }
    }
  }

  /// The earliest year that the words name before `last`; nil if they name none.
  func start(before last: Int) -> Int? {
    named.filter { $0 < last }.min() ?? distance.flatMap { $0 > 0 ? last - $0 : nil }
  }
}
