/// How much a finding matters, from least to most.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  /// Worth knowing; nothing needs to be done.
  case note
  /// Taken in, but should be looked at.
  case warning
  /// The value or the row was not used.
  case error
  /// The file, or the rest of it, could not be read.
  case blocker

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
