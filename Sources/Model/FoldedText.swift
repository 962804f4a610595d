/// Text reduced to what matters when people write the same name in different ways.
package enum FoldedText {
  /// `text` in lower case, with letters and digits only.
  ///
  /// `PI - Ratings`, `pi_ratings` and `PI Ratings` all give `piratings`.
  package static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: folded.unicodeScalars.append(scalar)
        case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
        default: break
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isAccent(scalar) {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// An accent as a scalar of its own: one program writes `é` as one scalar, another as two.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark && !scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The candidate nearest to `text` if it is near enough to be a slip of the pen.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    // A value may be a million characters long; its beginning is enough.
    let folded = Array(fold(String(text.unicodeScalars.prefix(1_000))).prefix(64))
    let allowed = max(1, folded.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Array(fold(candidate).prefix(64))
      guard abs(other.count - folded.count) <= allowed else { continue }
      let distance = editDistance(folded, other)
      if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// How many insertions, deletions, changes and swaps of neighbours lead from `a` to `b`.
  private static func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
