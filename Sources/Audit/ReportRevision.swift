import Model

/// Compares a report with the one whose place it takes.
enum ReportRevision {
  /// What became of the numbers of `earlier` in `now`.
  static func replaced(_ earlier: PublishedReport, by now: PublishedReport) -> ReplacedReport {
    var replaced = ReplacedReport(
      name: earlier.release?.name, date: earlier.release?.date, year: earlier.year,
      programVersion: earlier.programVersion, sha256: earlier.sha256)
    var before = Dictionary(earlier.figures.map { ($0.name, $0.number) }, uniquingKeysWith: { first, _ in first })
    for (name, number) in now.figures {
      guard let old = before.removeValue(forKey: name) else {
        replaced.added += 1
        continue
      }
      replaced.compared += 1
      if old != number { replaced.changed.append(FigureChange(name: name, before: old, now: number)) }
    }
    replaced.removed = before.count
    return replaced
  }
}
