/// What the publisher says of one edition of a report: all of it is given, nothing is taken from a clock.
package struct Release: Hashable, Sendable {
  /// Such as `1.1`; nil where none was given.
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

/// The earlier report whose place a release takes, and which of its numbers are others now.
package struct ReplacedReport: Hashable, Sendable {
  package var name: String?
  package var date: String?
  package var year: Int
  package var programVersion: String
  /// SHA-256 of its `report.json`, in hexadecimal.
  package var sha256: String
  /// Numbers that both give, and give differently.
  package var changed: [FigureChange] = []
  /// Numbers that both give.
  package var compared = 0
  /// Numbers that only this report gives.
  package var added = 0
  /// Numbers that only the earlier report gave.
  package var removed = 0

  package init(name: String?, date: String?, year: Int, programVersion: String, sha256: String) {
    self.name = name
    self.date = date
    self.year = year
    self.programVersion = programVersion
    self.sha256 = sha256
  }
}

/// A published number that is another now.
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

/// A number of `report.json` whose revisions are published, as both editions of a report call it.
package struct RevisedNumber: Hashable, Sendable {
  package var kind: FigureKind
  package var framework: String
  /// The later one of a change.
  package var year: Int
  /// A `Grouping` for distributions, otherwise empty.
  package var grouping: String
  /// The group or the indicator; empty for all indicators.
  package var key: String
  /// As `report.json` calls it, such as `meets` or `not_applicable`.
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
