import Model

/// Compares a report with the one that it replaces.
///
/// ```swift
/// let earlier = try PublishedNumbers(folder: "old/2025")
/// let now = try PublishedNumbers(folder: "reports/2025")
/// print(ReportRevision.replaced(earlier, by: now).changed.count)
/// ```
package enum ReportRevision {
  /// The differences between the numbers of `earlier` and `now`.
  package static func replaced(_ earlier: PublishedNumbers, by now: PublishedNumbers) -> ReplacedReport {
    var replaced = ReplacedReport(
      name: earlier.releaseName, date: earlier.releaseDate, year: earlier.year,
      programVersion: earlier.programVersion, sha256: earlier.sha256)
    var before = Dictionary(earlier.numbers.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
    for (name, number) in now.numbers {
      guard let old = before.removeValue(forKey: name) else {
        replaced.added += 1
        continue
      }
      replaced.compared += 1
      if old != number { replaced.changed.append(FigureRevision(number: name, before: old, now: number)) }
    }
    replaced.removed = before.count
    return replaced
  }
}
