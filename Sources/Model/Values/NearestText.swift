/// Names that are searched for the one most similar to a text.
///
/// They are folded once, in advance.
package struct NearestText: Sendable {
  /// The number of letters that are compared.
  ///
  /// A name in a file may be very long.
  private static let maxLength = 64

  private struct Candidate {
    let text: String
    let folded: [UInt32]
  }

  private let candidates: [Candidate]
  /// The length and the letters of each candidate, which rule out most candidates without a full comparison.
  private let letterSignatures: [LetterSignature]

  package init(_ candidates: some Sequence<String>) {
    self.candidates = candidates.map { Candidate(text: $0, folded: Self.folded($0)) }
    letterSignatures = self.candidates.map { LetterSignature($0.folded) }
  }

  /// The candidate most similar to `text`; nil if none is similar enough to be a misspelling.
  ///
  /// If several are equally similar, the first one is returned.
  package func nearest(to text: String) -> String? {
    let folded = Self.folded(text)
    return nearest(to: folded, within: max(1, folded.count / 3))?.text
  }

  /// The only candidate most similar to `text`; nil if several are, or if none is similar enough.
  ///
  /// - Parameter share: one letter in so many may differ.
  package func onlyNearest(to text: String, oneLetterIn share: Int = 3) -> String? {
    let folded = Self.folded(text)
    guard let first = nearest(to: folded, within: max(1, folded.count / share)) else { return nil }
    let others = NearestText(candidates.map(\.text).filter { $0 != first.text })
    let second = others.nearest(to: folded, within: first.distance)
    return second == nil ? first.text : nil
  }

  private func nearest(to folded: [UInt32], within maxDistance: Int) -> (text: String, distance: Int)? {
    let letterSignature = LetterSignature(folded)
    let pattern = LetterPattern(folded)
    var limit = maxDistance
    var best: (text: String, distance: Int)?
    for index in letterSignatures.indices where letterSignatures[index].mayBeNear(letterSignature, within: limit) {
      let distance = pattern.distance(to: candidates[index].folded)
      if distance > limit { continue }
      best = (candidates[index].text, distance)
      // From here on, only a closer candidate counts.
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  private struct LetterSignature {
    private let count: Int
    /// A bit set of the letters.
    ///
    /// Some letters share a bit.
    private var letters: UInt64 = 0

    init(_ folded: [UInt32]) {
      count = folded.count
      for letter in folded { letters |= 1 << UInt64(letter & 63) }
    }

    /// False only if the edit distance exceeds `limit`: one edit adds or removes at most one letter.
    func mayBeNear(_ other: LetterSignature, within limit: Int) -> Bool {
      abs(count - other.count) <= limit && Self.hasBits(letters & ~other.letters, atMost: limit)
        && Self.hasBits(other.letters & ~letters, atMost: limit)
    }

    /// Clears the lowest bit up to `limit` times, which is faster than counting all bits because limits are small.
    private static func hasBits(_ bits: UInt64, atMost limit: Int) -> Bool {
      var bits = bits
      var steps = limit
      while bits != 0, steps > 0 {
        bits &= bits &- 1
        steps -= 1
      }
      return bits == 0
    }
  }

  private static func folded(_ text: String) -> [UInt32] {
    FoldedText.fold(String(text.unicodeScalars.prefix(1_000))).unicodeScalars.prefix(maxLength).map(\.value)
  }
}
