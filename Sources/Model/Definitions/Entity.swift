/// A body of the UN system that reports, as `entities.csv` names it.
package struct Entity: Hashable, Sendable {
  /// The short name that data files and pages use, such as `UN Women`.
  package var code: String
  package var name: String
  /// The reporting platform's type, such as `Secretariat`; not the legal kind of the body.
  package var type: String
  /// Whether published totals count the entity; test records and strays are kept but not counted.
  package var isCounted: Bool
  /// Reporting years in which a report is expected.
  package var expected: YearSpan
  package var succession: Succession?
  /// The scale of the entity's gender equality markers, by its id; `none` where it gives no markers at all, and nil
  /// where that is not known.
  package var markerScale: String?

  package init(
    code: String, name: String, type: String, isCounted: Bool, expected: YearSpan, succession: Succession? = nil,
    markerScale: String? = nil
  ) {
    self.code = code
    self.name = name
    self.type = type
    self.isCounted = isCounted
    self.expected = expected
    self.succession = succession
    self.markerScale = markerScale
  }

  /// Made up for samples: never shown in one report with real entities.
  package var isFictional: Bool { type == Entity.fictionalType }

  package static let fictionalType = "fictional"
}

/// What became of an entity.
package enum Succession: Hashable, Sendable {
  /// The same body under a new code: its series goes on.
  case renamed(to: String)
  /// Another body took over: its series ends.
  case replaced(by: String)
}

/// Reporting years from `first` until `last`, both included; no `last` means still going on.
package struct YearSpan: Hashable, Sendable {
  package var first: Int
  package var last: Int?

  package init(from first: Int, until last: Int? = nil) {
    self.first = first
    self.last = last
  }

  package func contains(_ year: Int) -> Bool { year >= first && year <= last ?? .max }
}
