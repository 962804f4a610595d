/// A body of the UN system that reports, as listed in `entities.csv`.
package struct Entity: Hashable, Sendable {
  /// The short name that data files and pages use, for example `UN Women`.
  package var code: String
  package var name: String
  /// The type that the reporting platform gives the entity, for example `Secretariat`.
  ///
  /// It is not the entity's legal status.
  package var type: String
  /// Whether published totals include the entity.
  ///
  /// Ratings of other entities, such as test records, are listed but not counted.
  package var isCounted: Bool
  /// The reporting years for which the entity is expected to report.
  package var expected: YearSpan
  package var succession: Succession?
  /// The id of the scale that the entity uses for gender equality markers.
  ///
  /// It is `none` if the entity uses no markers, and nil if this is not known.
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

  /// Whether the entity was invented for samples.
  ///
  /// A report never shows it together with real entities.
  package var isFictional: Bool { type == Entity.fictionalType }

  package static let fictionalType = "fictional"
}
