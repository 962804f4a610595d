import Glibc

/// Weighs terms by their rarity in all texts and in those of the country, whichever is less.
///
/// So what half of a country's rows repeat counts little.
struct TextWeighting {
  /// Added to the numbers of texts, so that terms count something where there are few texts.
  static let smoothing = 20.0

  /// - Parameter texts: ordered by country.
  static func weigh(_ texts: inout [DistinctText], termCount: Int) {
    var all = [Int32](repeating: 0, count: termCount)
    var lastText = [Int32](repeating: -1, count: termCount)
    for (index, text) in texts.enumerated() { count(text, Int32(index), &all, &lastText) }
    let total = Double(texts.count)
    let logarithms = all.map { log((smoothing + total) / (1 + Double($0))) }
    var local = [Int32](repeating: 0, count: termCount)
    var weights = [Double](repeating: 0, count: termCount)
    lastText = [Int32](repeating: -1, count: termCount)
    var start = 0
    while start < texts.count {
      let country = texts[start].country
      let end = texts[start...].firstIndex { $0.country != country } ?? texts.count
      for index in start..<end { count(texts[index], Int32(index), &local, &lastText) }
      let size = smoothing + Double(end - start)
      for text in texts[start..<end] {
        for term in text.title + text.text {
          weights[Int(term)] = max(0, min(logarithms[Int(term)], log(size / (1 + Double(local[Int(term)])))))
        }
      }
      let own = TemplatePhrases.own(texts[start..<end])
      for index in start..<end { texts[index].prepare(weights, isOwn: own[index - start]) }
      for text in texts[start..<end] { for term in text.title + text.text { local[Int(term)] = 0 } }
      start = end
    }
  }

  /// Counts each term of the text once.
  private static func count(_ text: DistinctText, _ index: Int32, _ counts: inout [Int32], _ last: inout [Int32]) {
    for terms in [text.title, text.text] {
      for term in terms where last[Int(term)] != index {
        last[Int(term)] = index
        counts[Int(term)] += 1
      }
    }
  }
}

extension DistinctText {
  fileprivate mutating func prepare(_ weights: [Double], isOwn: [Bool]) {
    self.isOwn = isOwn
    ownPlaces = text.indices.filter { isOwn[$0] }
      .sorted { (text[$0], $0) < (text[$1], $1) }.map(UInt32.init)
    titleVector = SparseVector(title, weights: weights)
    textVector = SparseVector(text, weights: weights)
    ownVector = SparseVector(zip(text, isOwn).lazy.filter(\.1).map(\.0), weights: weights)
    vector = SparseVector(title + text, weights: weights)
  }
}
