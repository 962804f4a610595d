/// The number of findings of each severity.
///
/// ```swift
/// let counts = SeverityCounts([Finding(.fileEmpty, at: SourcePlace(file: "ratings.csv"))])
/// print(counts[.blocker]!)  // 1
/// print(counts.hasErrors)  // true
/// ```
package struct SeverityCounts: Sendable {
  private let open: [Severity: Int]
  /// The number of findings that the entity has explained.
  ///
  /// They are not counted by severity.
  package let explained: Int

  package init(_ findings: [Finding]) {
    open = findings.reduce(into: [:]) { if $1.isOpen { $0[$1.severity, default: 0] += 1 } }
    explained = findings.count { !$0.isOpen }
  }

  /// The number of findings of this severity; nil if there are none.
  package subscript(_ severity: Severity) -> Int? { open[severity] }

  package var hasErrors: Bool { open.keys.contains { $0 >= .error } }
}
