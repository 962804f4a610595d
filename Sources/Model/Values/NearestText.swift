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
  private let outlines: [Outline]

  package init(_ candidates: some Sequence<String>) {
    self.candidates = candidates.map { Candidate(text: $0, folded: Self.folded($0)) }
    outlines = self.candidates.map { Outline($0.folded) }
  }

  /// The candidate nearest to `text` if it is near enough to be a slip of the pen, the first of several.
  package func nearest(to text: String) -> String? {
    let folded = Self.folded(text)
    let outline = Outline(folded)
    let pattern = LetterPattern(folded)
    var limit = max(1, folded.count / 3)
    var best: String?
    for index in outlines.indices where outlines[index].isNear(outline, within: limit) {
      let distance = pattern.distance(to: candidates[index].folded)
      if distance > limit { continue }
      best = candidates[index].text
      // Only what is nearer still can take its place.
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  private struct Outline {
    private let count: Int
    /// A bit for each letter; some letters share one.
    private var letters: UInt64 = 0

    init(_ folded: [UInt32]) {
      count = folded.count
      for letter in folded { letters |= 1 << UInt64(letter & 63) }
    }

    /// False only where more steps than `limit` lie between: no step brings or takes away more than one letter.
    func isNear(_ other: Outline, within limit: Int) -> Bool {
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

/// A text of at most 64 letters, with a bit for each place at which a letter stands.
///
/// The distance is worked out for all places at once, as Hyyrö does it ("A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", 2003).
private struct LetterPattern {
  private let count: Int
  private var ascii = [UInt64](repeating: 0, count: 128)
  private var others: [UInt32: UInt64] = [:]

  init(_ folded: [UInt32]) {
    count = folded.count
    for (place, letter) in folded.enumerated() {
      if letter < 128 {
        ascii[Int(letter)] |= 1 << UInt64(place)
      } else {
        others[letter, default: 0] |= 1 << UInt64(place)
      }
    }
  }

  /// How many insertions, deletions, changes and swaps of neighbours lead to `other`.
  func distance(to other: [UInt32]) -> Int {
    if count == 0 { return other.count }
    let last: UInt64 = 1 << UInt64(count - 1)
    var (rises, falls) = (UInt64.max, UInt64(0))
    var (diagonal, placesBefore) = (UInt64(0), UInt64(0))
    var distance = count
    for letter in other {
      let places = letter < 128 ? ascii[Int(letter)] : others[letter] ?? 0
      let swaps = ((~diagonal & places) << 1) & placesBefore
      diagonal = (((places & rises) &+ rises) ^ rises) | places | falls | swaps
      var steps = falls | ~(diagonal | rises)
      var backs = diagonal & rises
      if steps & last != 0 { distance += 1 }
      if backs & last != 0 { distance -= 1 }
      steps = steps << 1 | 1
      backs <<= 1
      rises = backs | ~(diagonal | steps)
      falls = steps & diagonal
      placesBefore = places
    }
    return distance
  }
}
