import Model

/// Findings, limited in number, since a hostile file may contain millions of mistakes.
package struct BoundedFindings: Sendable {
  /// The maximum number of findings listed for one code in one file.
  package static let limit = 1_000
  /// The maximum length of a found value, in Unicode scalars.
  package static let maxFoundLength = 1_000

  package private(set) var findings: [Finding] = []
  private var counts: [FindingCode: Int] = [:]
  private var listed: [FindingCode: Int] = [:]
  /// The maximum number listed for one code, and for all together.
  private let limit: Int
  private let total: Int

  package init(limit: Int = BoundedFindings.limit, total: Int = .max) {
    self.limit = limit
    self.total = total
  }

  package var count: Int { findings.count }

  /// Whether another finding with this code would be listed.
  package func hasRoom(for code: FindingCode) -> Bool { listed[code, default: 0] < limit && findings.count < total }

  /// Adds a finding; if the list for its code is full, the finding is only counted.
  package mutating func take(_ finding: Finding) {
    counts[finding.code, default: 0] += 1
    guard hasRoom(for: finding.code) else { return }
    listed[finding.code, default: 0] += 1
    var finding = finding
    if let found = finding.found, found.utf8.count > Self.maxFoundLength {
      let start = found.unicodeScalars.prefix(Self.maxFoundLength)
      if start.endIndex < found.endIndex { finding.found = String(start) + "…" }
    }
    findings.append(finding)
  }

  /// Counts a finding without listing it.
  package mutating func countOnly(_ code: FindingCode) { counts[code, default: 0] += 1 }

  package mutating func update(_ index: Int, _ change: (inout Finding) -> Void) { change(&findings[index]) }

  /// Returns a finding for each code that has too many, stating how many are not listed.
  package func unlisted(file: String) -> [Finding] {
    FindingCode.allCases.compactMap { code in
      let surplus = counts[code, default: 0] - listed[code, default: 0]
      return surplus > 0
        ? Finding(
          .findingsUnlisted, at: SourcePlace(file: file), found: code.rawValue, arguments: ["count": String(surplus)],
          severity: code.severity) : nil
    }
  }
}
