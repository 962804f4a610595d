/// The name, date and note of a release of a report.
///
/// The publisher states them; none is taken from the clock.
package struct Release: Hashable, Sendable {
  /// The name, for example `1.1`; nil if none was given.
  package var name: String?
  package var date: CalendarDate?
  /// What was corrected, and why.
  package var note: String?
  package var replaced: ReplacedReport?

  package init(
    name: String? = nil, date: CalendarDate? = nil, note: String? = nil, replaced: ReplacedReport? = nil
  ) {
    self.name = name
    self.date = date
    self.note = note
    self.replaced = replaced
  }
}

/// The earlier report that a release replaces, and the published numbers that differ.
package struct ReplacedReport: Hashable, Sendable {
  package var name: String?
  package var date: String?
  package var year: Int
  package var programVersion: String
  /// The SHA-256 of its `report.json`, in hexadecimal.
  package var sha256: String
  /// Numbers that are in both reports and differ.
  package var changed: [FigureRevision] = []
  /// How many numbers are in both reports.
  package var compared = 0
  /// How many numbers are only in the new report.
  package var added = 0
  /// How many numbers are only in the earlier report.
  package var removed = 0

  package init(name: String?, date: String?, year: Int, programVersion: String, sha256: String) {
    self.name = name
    self.date = date
    self.year = year
    self.programVersion = programVersion
    self.sha256 = sha256
  }
}

/// A published number that differs between two releases.
package struct FigureRevision: Hashable, Sendable {
  package var number: RevisedNumber
  package var before: Int
  package var now: Int

  package init(number: RevisedNumber, before: Int, now: Int) {
    self.number = number
    self.before = before
    self.now = now
  }
}

/// A number in `report.json` whose revisions are published.
///
/// It has the same identity in both releases.
package struct RevisedNumber: Hashable, Sendable {
  package var kind: FigureKind
  package var framework: String
  /// The year, or the later year of a change.
  package var year: Int
  /// The raw value of a `Grouping` for distributions; otherwise empty.
  package var grouping: String
  /// The group or the indicator; empty for all indicators.
  package var key: String
  /// The name of the member in `report.json`, for example `meets` or `not_applicable`.
  package var measure: String

  package init(
    kind: FigureKind, framework: String, year: Int, grouping: String = "", key: String, measure: String
  ) {
    self.kind = kind
    self.framework = framework
    self.year = year
    self.grouping = grouping
    self.key = key
    self.measure = measure
  }
}
