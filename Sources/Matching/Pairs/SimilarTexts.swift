/// Finds all pairs of texts whose cosine reaches a threshold.
///
/// Each text is indexed by its rarest terms only. What is not indexed of a text has a length of less than half of the
/// threshold, so that by the inequality of Cauchy and Schwarz it adds less than this to any cosine. A pair is therefore
/// compared in full only if the indexed terms alone reach the rest, and none is lost. Of a text that resembles very many
/// others, the most similar count.
///
/// All terms of a text are looked up, not only its rare ones: with fewer, nearly all pairs that share a rare term would
/// have to be compared in full.
struct SimilarTexts {
  private struct Posting {
    var text: UInt32
    var value: Float
  }

  /// More than what rounding to 32 bits can change in a sum of 4,000 terms.
  private static let slack: Float = 0.001
  /// With how many texts before it each text is paired, so that memory does not grow with the square of their number.
  static let mostOfOneText = 200

  private let texts: [DistinctText]
  private let threshold: Double
  /// The positions of the terms in the order of their rarity.
  private let ranks: [UInt32]

  init(_ texts: [DistinctText], threshold: Double) {
    self.texts = texts
    // Below this every term would be indexed.
    self.threshold = max(threshold, 0.01)
    var counts: [Int] = []
    for text in texts {
      for term in text.vector.terms {
        while counts.count <= Int(term) { counts.append(0) }
        counts[Int(term)] += 1
      }
    }
    var ranks = [UInt32](repeating: 0, count: counts.count)
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    for (rank, term) in order.enumerated() { ranks[term] = UInt32(rank) }
    self.ranks = ranks
  }

  /// All pairs, and how many more there are of texts that resemble very many others.
  func pairs() -> (pairs: [TextPair], passedOver: Int) {
    let prefixes = texts.map(prefix)
    var (starts, postings) = index(prefixes.map(\.terms))
    var ends = starts
    var sums = [Float](repeating: 0, count: texts.count)
    var touched: [Int] = []
    var pairs: [TextPair] = []
    var passedOver = 0
    var similar: [(text: Int, cosine: Double)] = []
    for (position, text) in texts.enumerated() where text.vector.length > 0 {
      let vector = text.vector
      let scale = Float(1 / vector.length)
      for (term, value) in zip(vector.terms, vector.values) {
        let value = Float(value) * scale
        for place in starts[Int(term)]..<ends[Int(term)] {
          let posting = postings[place]
          let other = Int(posting.text)
          if sums[other] == 0 { touched.append(other) }
          sums[other] += value * posting.value
        }
      }
      for other in touched {
        let sum = sums[other]
        sums[other] = 0
        guard sum + prefixes[other].rest + Self.slack >= Float(threshold) else { continue }
        let cosine = texts[other].vector.cosine(vector)
        if cosine >= threshold { similar.append((other, cosine)) }
      }
      if similar.count > Self.mostOfOneText {
        similar.sort { ($1.cosine, $0.text) < ($0.cosine, $1.text) }
        passedOver += similar.count - Self.mostOfOneText
      }
      for one in similar.prefix(Self.mostOfOneText) { pairs.append(TextPair(one.text, position)) }
      similar.removeAll(keepingCapacity: true)
      touched.removeAll(keepingCapacity: true)
      for (term, value) in prefixes[position].terms {
        postings[ends[Int(term)]] = Posting(text: UInt32(position), value: value)
        ends[Int(term)] += 1
      }
    }
    return (pairs, passedOver)
  }

  /// The terms by which a text is indexed, and the length of the rest.
  private func prefix(_ text: DistinctText) -> (terms: [(term: UInt32, value: Float)], rest: Float) {
    let vector = text.vector
    guard vector.length > 0 else { return ([], 0) }
    let order = vector.terms.indices.sorted { ranks[Int(vector.terms[$0])] > ranks[Int(vector.terms[$1])] }
    var rest = 0.0
    var count = 0
    for index in order {
      let value = vector.values[index] / vector.length
      guard rest + value * value < threshold * threshold / 4 else { break }
      rest += value * value
      count += 1
    }
    let terms = order.dropFirst(count).map { (vector.terms[$0], Float(vector.values[$0] / vector.length)) }
    return (terms, Float(rest.squareRoot()))
  }

  /// An empty index with room for all postings of each term.
  private func index(_ prefixes: [[(term: UInt32, value: Float)]]) -> (starts: [Int], postings: [Posting]) {
    var starts = [Int](repeating: 0, count: ranks.count + 1)
    for prefix in prefixes { for (term, _) in prefix { starts[Int(term) + 1] += 1 } }
    for term in ranks.indices { starts[term + 1] += starts[term] }
    return (starts, [Posting](repeating: Posting(text: 0, value: 0), count: starts.last ?? 0))
  }
}
