import Model

/// What is known of the subject of a record that cannot be used, so that its other fields can be judged.
struct UnresolvedSubject {
  /// The frameworks that the record may mean.
  var frameworks: [FrameworkLookup] = []
  /// The indicator as the record names it; nil where the field is blank.
  var indicator: FieldValue?
  /// The entity as the record names it; empty where the field is blank.
  var entity = ""

  /// The indicators that the record may mean, one for each framework that has it.
  func indicators(_ readings: IndicatorReadings) -> [(indicator: Indicator, framework: Framework)] {
    guard let indicator else { return [] }
    let name = IndicatorName(indicator.text)
    return frameworks.compactMap { terms in
      let position = readings.reading(of: name, in: terms.framework).position
      return position.map { (terms.framework.indicators[$0], terms.framework) }
    }
  }

  /// The indicator in the words of the record, for messages.
  var indicatorText: String { indicator.map { IndicatorName($0.text).number ?? $0.text } ?? "–" }
}
