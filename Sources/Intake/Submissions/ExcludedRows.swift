import Model

/// The records that were read and do not count, limited in number.
package struct ExcludedRows: Sendable {
  /// The maximum number listed for one file, which is wrong as a whole if it has more, and in all.
  private static let (limitOfFile, limit) = (10_000, 50_000)

  package private(set) var rows: [ExcludedRating] = []
  private var counts: [String: Int] = [:]
  /// For each file, the number of records that are not listed.
  private var surplus: [String: Int] = [:]

  package init() {}

  package mutating func take(_ row: ExcludedRating) {
    let file = row.place.file
    guard rows.count < Self.limit, counts[file, default: 0] < Self.limitOfFile else {
      return surplus[file, default: 0] += 1
    }
    counts[file, default: 0] += 1
    var row = row
    // A hostile file repeats long texts in thousands of rows.
    row.framework = FindingContext.shortened(row.framework)
    row.writtenYear = FindingContext.shortened(row.writtenYear)
    row.entity = FindingContext.shortened(row.entity)
    row.indicator = FindingContext.shortened(row.indicator)
    row.rating = FindingContext.shortened(row.rating)
    rows.append(row)
  }

  /// Says in which files records are not listed.
  package var findings: [Finding] {
    surplus.sorted { $0.key < $1.key }.map { file, count in
      Finding(.leftOutUnlisted, at: SourcePlace(file: file), arguments: ["count": String(count)])
    }
  }
}
