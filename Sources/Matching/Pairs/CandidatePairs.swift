/// The pairs of initiatives that are worth scoring.
struct CandidatePairs {
  /// Of initiatives with the same texts, at most so many pairs are made in full; of more, each is paired with the first.
  static let mostOfOneText = 100

  let corpus: InitiativeCorpus

  /// Calls `body` with each pair once, in the same order each time.
  ///
  /// - Returns: how many pairs of similar texts were passed over, because a text resembles very many others.
  func forEach(similarity: Double, _ body: (Int, Int) -> Void) -> Int {
    let similar = SimilarTexts(corpus.texts, threshold: similarity).pairs()
    var pairs = similar.pairs + NamedTogether.pairs(in: corpus)
    pairs.sort()
    var last: TextPair?
    for pair in pairs where pair != last {
      last = pair
      join(corpus.texts[pair.first].members, corpus.texts[pair.second].members, body)
    }
    for text in corpus.texts where text.wordCount > 0 && text.members.count > 1 { join(text.members, body) }
    return similar.passedOver
  }

  private func join(_ members: [Int], _ body: (Int, Int) -> Void) {
    let isShort = members.count * (members.count - 1) / 2 <= Self.mostOfOneText
    for i in 0..<(isShort ? members.count : 1) { for j in i + 1..<members.count { body(members[i], members[j]) } }
  }

  private func join(_ a: [Int], _ b: [Int], _ body: (Int, Int) -> Void) {
    if a.count * b.count <= Self.mostOfOneText {
      for first in a { for second in b { body(min(first, second), max(first, second)) } }
      return
    }
    for second in b { body(min(a[0], second), max(a[0], second)) }
    for first in a.dropFirst() { body(min(first, b[0]), max(first, b[0])) }
  }
}
