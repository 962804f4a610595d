/// A text of at most 64 letters, with a bit for each place at which a letter stands.
///
/// The distance is worked out for all places at once, as Hyyrö does it ("A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", 2003).
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
