/// Names among which one is looked for that somebody may have meant, folded once.
package struct NearestText: Sendable {
  /// A name may be a million characters long; its beginning is enough.
  private static let longest = 64

  private struct Candidate {
    let text: String
    let folded: [UInt32]
  }

  private let candidates: [Candidate]
  /// What can be told of each candidate before it is compared: how long it is, and which letters it has.
  private let letterSignatures: [LetterSignature]

  package init(_ candidates: some Sequence<String>) {
    self.candidates = candidates.map { Candidate(text: $0, folded: Self.folded($0)) }
    letterSignatures = self.candidates.map { LetterSignature($0.folded) }
  }

  /// The candidate nearest to `text` if it is near enough to be a slip of the pen, the first of several.
  package func nearest(to text: String) -> String? {
    let folded = Self.folded(text)
    let letterSignature = LetterSignature(folded)
    let pattern = LetterPattern(folded)
    var limit = max(1, folded.count / 3)
    var best: String?
    for index in letterSignatures.indices where letterSignatures[index].mayBeNear(letterSignature, within: limit) {
      let distance = pattern.distance(to: candidates[index].folded)
      if distance > limit { continue }
      best = candidates[index].text
      // Only what is nearer still can take its place.
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  private struct LetterSignature {
    private let count: Int
    /// A bit for each letter; some letters share one.
    private var letters: UInt64 = 0

    init(_ folded: [UInt32]) {
      count = folded.count
      for letter in folded { letters |= 1 << UInt64(letter & 63) }
    }

    /// False only where more steps than `limit` lie between: no step brings or takes away more than one letter.
    func mayBeNear(_ other: LetterSignature, within limit: Int) -> Bool {
      abs(count - other.count) <= limit && Self.hasBits(letters & ~other.letters, atMost: limit)
        && Self.hasBits(other.letters & ~letters, atMost: limit)
    }

    /// Takes the lowest bit away so many times: sooner done than counting them, since limits are small.
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
    FoldedText.fold(String(text.unicodeScalars.prefix(1_000))).unicodeScalars.prefix(longest).map(\.value)
  }
}
