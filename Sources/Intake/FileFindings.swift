import Model

/// The findings of one file: those with one cause are merged, with the first place and a count.
final class FileFindings {
  private struct Cause: Hashable {
    let code: FindingCode
    let found: String?
    let field: Field?
  }

  private var findings: [Finding] = []
  private var merged: [Cause: Int] = [:]
  private var counts: [Int: Int] = [:]

  func take(_ finding: Finding) { findings.append(finding) }

  func note(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil, _ arguments: [String: String] = [:],
    severity: Severity? = nil
  ) {
    take(Finding(code, at: place, found: found, arguments: arguments, severity: severity))
  }

  /// Notes a problem whose repetition in the file has the same cause.
  ///
  /// - Parameter field: tells causes apart where nothing was found.
  func noteOnce(
    _ code: FindingCode, at place: SourcePlace, found: String?, _ arguments: [String: String] = [:],
    field: Field? = nil, severity: Severity? = nil
  ) {
    let cause = Cause(code: code, found: found, field: field)
    if let index = merged[cause] {
      counts[index, default: 1] += 1
      return
    }
    merged[cause] = findings.count
    note(code, at: place, found: found, arguments, severity: severity)
  }

  /// All findings in the order of the file; `count` says how often a merged one occurred.
  func finish() -> [Finding] {
    for index in merged.values {
      findings[index].arguments["count"] = String(counts[index] ?? 1)
    }
    let sorted = findings.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    return sorted.map(\.element)
  }
}
