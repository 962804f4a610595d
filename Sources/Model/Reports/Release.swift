/// The publisher's information about one release of a report.
///
/// The date is given too, never taken from a clock.
package struct Release: Hashable, Sendable {
  /// Such as `1.1`; nil if no name was given.
  package var name: String?
  package var date: CalendarDate?
  /// What was corrected and why.
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

/// The earlier report that a release replaces, and the numbers that have changed since.
package struct ReplacedReport: Hashable, Sendable {
  package var name: String?
  package var date: String?
  package var year: Int
  package var programVersion: String
  /// The SHA-256 of its `report.json`, in hexadecimal.
  package var sha256: String
  /// The numbers that differ between the two reports.
  package var changed: [FigureChange] = []
  /// The count of numbers that are in both reports.
  package var compared = 0
  /// The count of numbers that are only in this report.
  package var added = 0
  /// The count of numbers that are only in the earlier report.
  package var removed = 0

  package init(name: String?, date: String?, year: Int, programVersion: String, sha256: String) {
    self.name = name
    self.date = date
    self.year = year
    self.programVersion = programVersion
    self.sha256 = sha256
  }
}

/// A published number that has changed.
package struct FigureChange: Hashable, Sendable {
  package var number: RevisedNumber
  package var before: Int
  package var now: Int

  package init(number: RevisedNumber, before: Int, now: Int) {
    self.number = number
    self.before = before
    self.now = now
  }
}

/// Identifies a number in `report.json`, so that it can be found in both releases of a report.
package struct RevisedNumber: Hashable, Sendable {
  package var kind: FigureKind
  package var framework: String
  /// The year; for a change between two years, the later one.
  package var year: Int
  /// A `Grouping` for distributions; otherwise empty.
  package var grouping: String
  /// The group or the indicator; empty for all indicators.
  package var key: String
  /// The name in `report.json`, such as `meets` or `not_applicable`.
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
