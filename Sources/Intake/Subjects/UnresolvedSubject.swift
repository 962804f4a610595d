import Model

/// The known parts of the subject of a record that cannot be used, which are needed to check its other fields.
struct UnresolvedSubject {
  /// The possible frameworks of the record.
  var frameworks: [FrameworkLookup] = []
  /// The indicator as written in the record; nil if the field is blank.
  var indicator: FieldValue?
  /// The entity as written in the record; empty if the field is blank.
  var entity = ""

  /// The possible indicators of the record, one for each framework that has the indicator.
  func indicators(_ readings: IndicatorReadings) -> [(indicator: Indicator, framework: Framework)] {
    guard let indicator else { return [] }
    let name = IndicatorName(indicator.text)
    return frameworks.compactMap { terms in
      let position = readings.reading(of: name, in: terms.framework).position
      return position.map { (terms.framework.indicators[$0], terms.framework) }
    }
  }

  /// The indicator as written in the record, for messages.
  var indicatorText: String { indicator.map { IndicatorName($0.text).number ?? $0.text } ?? "–" }
}
