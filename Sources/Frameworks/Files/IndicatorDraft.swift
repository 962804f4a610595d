import Model

/// An indicator as far as its file could be read.
struct IndicatorDraft: Sendable {
  var indicator: Indicator
  /// Nil if it is missing or cannot be read.
  var number: String?
  var numberPlace: SourcePlace
  /// Nil if it is missing, or is not an area of the framework.
  var area: String?
}
