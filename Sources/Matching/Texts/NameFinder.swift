/// Finds what looks like a name: acronyms, and two words with capitals that follow each other.
struct NameFinder {
  struct Name {
    var hash: UInt64
    /// In bytes of UTF-8.
    var bytes: Range<Int>
  }

  /// Words that may stand within a name.
  private static let small = TitleWords.hashes(
    "de des du la le les of and for para y e et do da dos del los las the el en in a au aux pour por to on")
  /// Names are not looked for where most words have a capital.
  private static let leastWords = 5

  let agencies: AgencyNames

  func names(in words: ArraySlice<Word>, isMixedCase: Bool) -> [Name] {
    guard isMixedCase else { return [] }
    let long = words.lazy.filter { $0.length > 3 }
    let isTitled = long.count >= Self.leastWords && 2 * long.count(where: \.isCapital) > long.count
    var names: [Name] = []
    var last: Word?
    for word in words {
      if word.capitals >= 2, word.isCapital, word.length >= 3, agencies.code(of: word.hash) == nil {
        names.append(Name(hash: word.hash.value, bytes: word.bytes))
      }
      if word.gap != .space { last = nil }
      if word.isCapital {
        if let last, !isTitled {
          names.append(
            Name(
              hash: TermHash.pair(last.hash.value, word.hash.value),
              bytes: last.bytes.lowerBound..<word.bytes.upperBound))
        }
        last = word
      } else if !Self.small.contains(word.hash.value) {
        last = nil
      }
    }
    return names
  }
}
