/// How serious a finding is, from least to most.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  /// For information. No action is needed.
  case note
  /// The value was used but should be checked.
  case warning
  /// The value or the row was not used.
  case error
  /// The file could not be read, in whole or in part.
  case blocker

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
