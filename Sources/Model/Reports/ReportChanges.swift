/// How a new report differs from the one in whose place it is put.
package struct ReportChanges: Hashable, Sendable {
  /// The entities that have reported for the year and had not, and the other way round.
  package var newEntities: [String] = []
  package var goneEntities: [String] = []
  /// The warnings, errors and blockers that are new or gone.
  package var newFindings = FindingChange()
  package var goneFindings = FindingChange()
  /// Whether something else is left out than before.
  package var isLeftOutChanged = false

  package init() {}

  package var isEmpty: Bool { self == ReportChanges() }

  /// Findings that are in one of the two reports only.
  package struct FindingChange: Hashable, Sendable {
    package var count = 0
    /// The entities that they are about, or the files where no entity is known.
    package var subjects: [String] = []

    package init() {}
  }
}
