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
    var limit = max(1, folded.count / 3)
    var best: String?
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (Self.longest + 1)) { rows in
      for index in outlines.indices where outlines[index].isNear(outline, within: limit) {
        let candidate = candidates[index]
        guard let distance = Self.editDistance(folded, candidate.folded, atMost: limit, rows) else { continue }
        best = candidate.text
        // Only what is nearer still can take its place.
        limit = distance - 1
        if limit < 0 { return }
      }
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
      abs(count - other.count) <= limit && (letters & ~other.letters).nonzeroBitCount <= limit
        && (other.letters & ~letters).nonzeroBitCount <= limit
    }
  }

  private static func folded(_ text: String) -> [UInt32] {
    FoldedText.fold(String(text.unicodeScalars.prefix(1_000))).unicodeScalars.prefix(longest).map(\.value)
  }

  /// How many insertions, deletions, changes and swaps of neighbours lead from `a` to `b`; nil for more than `limit`.
  private static func editDistance(
    _ a: [UInt32], _ b: [UInt32], atMost limit: Int, _ rows: UnsafeMutableBufferPointer<Int>
  ) -> Int? {
    let width = longest + 1
    for j in 0...b.count { rows[j] = j }
    var row = 0
    for i in 0..<a.count {
      let before = row * width
      let beforeThat = (row + 2) % 3 * width
      row = (row + 1) % 3
      let current = row * width
      rows[current] = i + 1
      var least = i + 1
      for j in 0..<b.count {
        var cost = rows[before + j] + (a[i] == b[j] ? 0 : 1)
        cost = min(cost, rows[before + j + 1] + 1, rows[current + j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[beforeThat + j - 1] + 1) }
        rows[current + j + 1] = cost
        least = min(least, cost)
      }
      // A swap goes back two rows, so that one row beyond the limit is not enough.
      if least > limit + 1 { return nil }
    }
    let distance = rows[row * width + b.count]
    return distance <= limit ? distance : nil
  }
}
