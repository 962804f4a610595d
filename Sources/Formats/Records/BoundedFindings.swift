import Model

/// The findings of one file, as many as anybody reads: a hostile file may hold millions of mistakes.
package struct BoundedFindings: Sendable {
  /// Of one code.
  package static let most = 10_000
  /// Unicode scalars of what was found.
  package static let longestFound = 1_000

  package private(set) var findings: [Finding] = []
  private var counts: [FindingCode: Int] = [:]

  package init() {}

  package var count: Int { findings.count }

  /// Whether one more finding of this code would be listed.
  package func hasRoom(for code: FindingCode) -> Bool { counts[code, default: 0] < Self.most }

  /// Takes a finding; one for which there is no room is counted only.
  package mutating func take(_ finding: Finding) {
    counts[finding.code, default: 0] += 1
    guard counts[finding.code, default: 0] <= Self.most else { return }
    var finding = finding
    if let found = finding.found, found.utf8.count > Self.longestFound {
      let start = found.unicodeScalars.prefix(Self.longestFound)
      if start.endIndex < found.endIndex { finding.found = String(start) + "…" }
    }
    findings.append(finding)
  }

  /// Counts a finding without making it.
  package mutating func countOnly(_ code: FindingCode) { counts[code, default: 0] += 1 }

  package mutating func setArgument(_ name: String, of index: Int, to value: String) {
    findings[index].arguments[name] = value
  }

  /// For each code with too many findings one that says how many are not listed.
  package func unlisted(file: String) -> [Finding] {
    FindingCode.allCases.compactMap { code in
      let surplus = counts[code, default: 0] - Self.most
      return surplus > 0
        ? Finding(
          .findingsUnlisted, at: SourcePlace(file: file), found: code.rawValue, arguments: ["count": String(surplus)],
          severity: code.severity) : nil
    }
  }
}
