/// How serious a finding is, from the least to the most serious.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  /// For information; nothing needs to be done.
  case note
  /// The value was used, but should be checked.
  case warning
  /// The value or the row was not used.
  case error
  /// The file, or the rest of it, could not be read.
  case blocker

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
