/// A body of the UN system that reports, as `entities.csv` names it.
package struct Entity: Hashable, Sendable {
  /// The short name that data files and pages use, such as `UN Women`.
  package var code: String
  package var name: String
  /// The type that the reporting platform gives the entity, such as `Secretariat`.
  ///
  /// It is not a legal status.
  package var type: String
  /// Whether published totals include the entity.
  ///
  /// Test records and the like are kept but not counted.
  package var isCounted: Bool
  /// The reporting years for which the entity is expected to report.
  package var expected: YearSpan
  package var succession: Succession?
  /// The id of the entity's scale of gender equality markers.
  ///
  /// `none` if the entity uses no markers; nil if that is not known.
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

  /// Whether the entity was invented for the samples.
  ///
  /// A report never shows it together with real entities.
  package var isFictional: Bool { type == Entity.fictionalType }

  package static let fictionalType = "fictional"
}
