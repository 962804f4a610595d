/// A text of at most 64 letters.
///
/// For each letter, a bit set records the positions at which it occurs.
///
/// The edit distance is calculated for all positions at once, by the algorithm of Hyyrö ("A bit-vector algorithm for
/// computing Levenshtein and Damerau edit distances", 2003).
struct LetterPattern {
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

  /// The number of insertions, deletions, substitutions and swaps of neighbouring letters needed to get `other`.
  func distance(to other: [UInt32]) -> Int {
    if count == 0 { return other.count }
    let last: UInt64 = 1 << UInt64(count - 1)
    var (positiveVertical, negativeVertical) = (UInt64.max, UInt64(0))
    var (diagonal, previousPlaces) = (UInt64(0), UInt64(0))
    var distance = count
    for letter in other {
      let places = letter < 128 ? ascii[Int(letter)] : others[letter] ?? 0
      let swaps = ((~diagonal & places) << 1) & previousPlaces
      diagonal =
        (((places & positiveVertical) &+ positiveVertical) ^ positiveVertical) | places | negativeVertical | swaps
      var positiveHorizontal = negativeVertical | ~(diagonal | positiveVertical)
      var negativeHorizontal = diagonal & positiveVertical
      if positiveHorizontal & last != 0 { distance += 1 }
      if negativeHorizontal & last != 0 { distance -= 1 }
      positiveHorizontal = positiveHorizontal << 1 | 1
      negativeHorizontal <<= 1
      positiveVertical = negativeHorizontal | ~(diagonal | positiveHorizontal)
      negativeVertical = positiveHorizontal & diagonal
      previousPlaces = places
    }
    return distance
  }
}
