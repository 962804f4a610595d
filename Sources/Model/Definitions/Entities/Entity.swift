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
