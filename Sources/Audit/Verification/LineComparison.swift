import Model

/// Lists the lines in which two texts differ.
struct LineComparison {
  let file: String
  /// At most this many lines are listed for one file.
  static let maxDifferences = 20

  /// - Parameter alreadyListed: lines of the published text whose difference is already listed.
  func compare(_ published: [UInt8], with recomputed: [UInt8], alreadyListed: Set<Int>) -> [ReportDifference] {
    let given = published.split(separator: 0x0A, omittingEmptySubsequences: false)
    let own = recomputed.split(separator: 0x0A, omittingEmptySubsequences: false)
    var differences: [ReportDifference] = []
    for line in 0..<max(given.count, own.count) {
      let before = line < given.count ? given[line] : nil
      let after = line < own.count ? own[line] : nil
      guard before != after, !alreadyListed.contains(line + 1) else { continue }
      let shared = zip(before ?? [], after ?? []).prefix { $0 == $1 }.count
      differences.append(
        ReportDifference(
          kind: .text, file: file, line: line + 1, published: before.map { Self.excerpt($0, around: shared) },
          recomputed: after.map { Self.excerpt($0, around: shared) }))
      // If lines were inserted or removed, all later lines differ, so the first difference is enough.
      if given.count != own.count || differences.count == Self.maxDifferences { break }
    }
    return differences
  }

  private static func excerpt(_ line: ArraySlice<UInt8>, around position: Int) -> String {
    String(decoding: line.dropFirst(max(0, position - 30)).prefix(60), as: UTF8.self)
  }
}
