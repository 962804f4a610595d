/// How the indicators of one framework version continue in the next.
package struct Bridge: Hashable, Sendable {
  package var from: String
  package var to: String
  package var source: String
  package var rows: [Row]
  /// The SHA-256 of the file, in hexadecimal.
  package var fingerprint: String

  package init(from: String, to: String, source: String, rows: [Row], fingerprint: String) {
    self.from = from
    self.to = to
    self.source = source
    self.rows = rows
    self.fingerprint = fingerprint
  }

  package struct Row: Hashable, Sendable {
    /// The indicators' numbers in the earlier version; empty for a new indicator.
    package var from: [String]
    /// The indicators' numbers in the later version; empty for a dropped indicator.
    package var to: [String]
    package var kind: Kind
    package var note: String

    package init(from: [String], to: [String], kind: Kind, note: String) {
      self.from = from
      self.to = to
      self.kind = kind
      self.note = note
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case same, tightened, split, merged, new, dropped
  }
}
