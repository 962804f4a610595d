/// In how many different titles values occur.
struct DistinctCounts {
  struct Occurrence: Comparable {
    var value: UInt64
    /// A hash of the country and the title.
    var title: UInt64

    static func < (a: Occurrence, b: Occurrence) -> Bool { (a.value, a.title) < (b.value, b.title) }
  }

  private var counts: [UInt64: Int] = [:]

  init(_ occurrences: [Occurrence]) {
    for occurrence in occurrences.sortedUnique() { counts[occurrence.value, default: 0] += 1 }
  }

  subscript(_ value: UInt64) -> Int { counts[value] ?? 0 }
}
