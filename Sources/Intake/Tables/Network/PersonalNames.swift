import Model

/// Names of persons, found again in texts in which they must not stand.
///
/// ```swift
/// var names = PersonalNames()
/// names.insert("Jane Example")
/// print(names.occur(in: "To be confirmed by EXAMPLE, Jane"))  // true
/// ```
package struct PersonalNames: Sendable {
  /// The maximum number of names; of more than that, further ones are not searched for.
  private static let maxNames = 100_000
  /// The maximum number of words of a name.
  private static let maxWords = 8
  /// Of a name in one word, the least number of letters: shorter ones are syllables of other words.
  private static let minLetters = 3
  /// The number of letters from which a name is also found where no space divides it.
  private static let minJoined = 6

  /// The words of names, in each order in which they are written, with spaces between them.
  private var forms: Set<String> = []
  /// The numbers of words in `forms`.
  private var lengths: Set<Int> = []
  /// The names without spaces; only for names in the same row.
  private var joined: [String] = []
  private var addresses: Set<String> = []
  private var count = 0

  package init() {}

  /// The names in one row; a name of one word is found as well.
  init(inRow name: String) {
    insert(name, allowsOneWord: true)
    let folded = FoldedText.fold(name)
    if folded.count >= Self.minJoined { joined.append(folded) }
  }

  package var isEmpty: Bool { forms.isEmpty && joined.isEmpty && addresses.isEmpty }

  /// - Parameter allowsOneWord: whether a name of one word is searched for, which may also be a common word.
  package mutating func insert(_ name: String, allowsOneWord: Bool = false) {
    guard count < Self.maxNames else { return }
    let words = Self.words(name)
    guard words.count > 1 || allowsOneWord && words.contains(where: { $0.count >= Self.minLetters }),
      words.count <= Self.maxWords
    else { return }
    count += 1
    add(words)
    guard words.count > 1 else { return }
    add([words[words.count - 1]] + words.dropLast())
    add(words.dropFirst() + [words[0]])
    guard words.count > 2 else { return }
    add([words[0], words[words.count - 1]])
    add([words[words.count - 1], words[0]])
  }

  package mutating func insert(address: String) {
    guard addresses.count < Self.maxNames else { return }
    addresses.formUnion(PersonalAddress.all(in: address))
  }

  private mutating func add(_ words: [String]) {
    forms.insert(words.joined(separator: " "))
    lengths.insert(words.count)
  }

  /// Whether one of the names, or of their addresses, stands in the text.
  package func occur(in text: String) -> Bool {
    if isEmpty || text.isEmpty { return false }
    let words = Self.words(text)
    for length in lengths where length <= words.count {
      for start in 0...(words.count - length)
      where forms.contains(words[start..<(start + length)].joined(separator: " ")) { return true }
    }
    if !joined.isEmpty {
      let folded = FoldedText.fold(text)
      if joined.contains(where: { folded.contains($0) }) { return true }
    }
    return !addresses.isEmpty && !addresses.isDisjoint(with: PersonalAddress.all(in: text))
  }

  /// Whether a word of a name, or of an address, is one of the text.
  static func shareWord(_ name: String, _ text: String) -> Bool {
    let words = Set(words(name).filter { $0.count >= minLetters })
    return !words.isDisjoint(with: Self.words(text))
  }

  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter }.map { FoldedText.fold($0) }.filter { !$0.isEmpty }
  }
}
