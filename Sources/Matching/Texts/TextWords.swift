/// The words of a text.
///
/// Only the first `most` words count, so that a text of a million letters costs little.
struct TextWords {
  static let most = 2_000
  private static let stemLength = 6

  private(set) var words: [Word] = []
  private(set) var parts: [UInt64] = []
  /// Whether there are more small letters than capitals, so that capitals mean something.
  private(set) var isMixedCase = false

  init(_ text: String) {
    var letters: [UInt32] = []
    var isInWord = false
    var gap = Word.Gap.other
    var signs = 0
    var (capitals, smalls, offset) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      let start = offset
      offset += UTF8.width(scalar)
      let kind = FoldedScalar.kind(scalar)
      if kind == .ignored { continue }
      if kind == .separator {
        isInWord = false
        if Self.isSpace(scalar) {
          if signs == 1, gap == .point { gap = .other }
        } else {
          gap = signs == 0 && (scalar == "," || scalar == ".") ? .point : .other
          signs += 1
        }
        continue
      }
      let script = FoldedScalar.script(scalar)
      if !isInWord || words[words.count - 1].script != script {
        closeLast(letters)
        letters.removeAll(keepingCapacity: true)
        if words.count >= Self.most { break }
        let before: Word.Gap = words.isEmpty ? .other : isInWord || signs == 0 ? .space : gap
        words.append(Word(script: script, gap: before, bytes: start..<offset, parts: 0..<0))
        words[words.count - 1].isCapital = kind == .capital
        isInWord = true
      }
      signs = 0
      let folded = FoldedScalar.fold(scalar)
      if script != .words { letters.append(folded) }
      words[words.count - 1].add(folded, kind, end: offset, stemLength: Self.stemLength)
      if kind == .capital { capitals += 1 }
      if kind == .small { smalls += 1 }
    }
    closeLast(letters)
    isMixedCase = capitals < smalls
  }

  /// What the words are compared by: the beginnings of words, or parts of two or three letters.
  func terms(of words: some Sequence<Word>) -> [UInt64] {
    var terms: [UInt64] = []
    for word in words where terms.count < Self.most {
      if word.script == .words { terms.append(word.stem) } else { terms += parts[word.parts] }
    }
    return Array(terms.prefix(Self.most))
  }

  /// The hash of all words, written together.
  var joined: TermHash { words.reduce(TermHash()) { $0.followed(by: $1.hash) } }

  private mutating func closeLast(_ letters: [UInt32]) {
    guard let last = words.indices.last, words[last].script != .words, words[last].parts.isEmpty else { return }
    let size = words[last].script == .chinese ? 2 : 3
    let start = parts.count
    for first in 0..<max(1, letters.count - size + 1) {
      var hash = TermHash()
      for letter in letters[first..<min(first + size, letters.count)] { hash.add(letter) }
      parts.append(hash.value)
    }
    words[last].parts = start..<parts.count
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "\u{A0}", "\t", "\n", "\r": true
    default: false
    }
  }
}

extension Word {
  fileprivate mutating func add(_ letter: UInt32, _ kind: FoldedScalar.Kind, end: Int, stemLength: Int) {
    hash.add(letter)
    length += 1
    if length <= stemLength { stem = hash.value }
    if kind == .capital { capitals += 1 }
    if kind == .digit { digits += 1 }
    bytes = bytes.lowerBound..<end
  }
}
