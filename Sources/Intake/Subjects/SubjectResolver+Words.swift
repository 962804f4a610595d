import Model

/// Reads the words of a record in any spelling, and reports those that are unknown.
extension SubjectResolver {
  /// The maximum number of suggestions: a file with more unknown entities is about other entities.
  private static let maxSuggestions = 1_000

  func year(_ value: FieldValue) -> Int? {
    let reading = reading(ofYear: value.text)
    switch reading {
    case .plain(let year), .variant(let year):
      if isTooLate(year) { return questioned(value) }
      if case .plain = reading { return year }
      findings.noteOnce(.yearForm, at: value.place, found: value.text, ["year": String(year)])
      return year
    case .either:
      findings.noteOnce(.yearInvalid, at: value.place, found: value.text)
    case .none(let likely):
      findings.noteOnce(
        .yearInvalid, at: value.place, found: value.text, ["suggestion": likely.map { String($0) } ?? ""])
    }
    return nil
  }

  /// What a text means as a year.
  func reading(ofYear text: String) -> Interpretation<Int> {
    if let lastYear, lastYear.text == text { return lastYear.reading }
    let reading = YearParser.reading(text)
    lastYear = (text, reading)
    return reading
  }

  /// Whether nobody can have reported for the year yet.
  func isTooLate(_ year: Int) -> Bool { year > vocabulary.latestYear ?? .max }

  private func questioned(_ value: FieldValue) -> Int? {
    findings.noteOnce(
      .yearTooLate, at: value.place, found: value.text, ["latest": String(vocabulary.latestYear ?? 0)])
    return nil
  }

  /// The entity that is named, or the one that continues its series; nil if it is unknown.
  func entity(_ value: FieldValue) -> Entity? {
    let entities = vocabulary.entities
    if let position = values.withBytes(.entity, { vocabulary.plain.entities[$0] }),
      entities.entities[position].code == value.verbatim
    {
      return permitted(entities.entities[position], value)
    }
    guard let entity = entities.entityMatching(value.text) ?? entities.entityNamedTwice(value.text) else {
      findings.noteOnce(
        .entityUnknown, at: value.place, found: value.text,
        ["suggestion": suggestion(for: value.text)])
      return nil
    }
    if entity.name != value.text, isDoubtful(value, meaning: entity.code) { return nil }
    if value.verbatim != entity.code {
      findings.noteOnce(.entitySpelling, at: value.place, found: value.verbatim, ["code": entity.code])
    }
    if !entity.isCounted {
      findings.noteOnce(.entityNotCounted, at: value.place, found: value.text, ["code": entity.code])
    }
    return permitted(vocabulary.entities.current(entity.code) ?? entity, value)
  }

  private func suggestion(for entity: String) -> String {
    suggestionCount += 1
    if suggestionCount > Self.maxSuggestions { return "" }
    return vocabulary.entities.suggestion(for: entity) ?? ""
  }

  /// The framework that the record names, or the one assumed for the year.
  ///
  /// If several could be assumed, the only one that has the indicator is used.
  func framework(year: Int, indicator: IndicatorName) -> FrameworkLookup? {
    if let value = values[.framework] { return framework(value, year: year) }
    // The framework field contains a spreadsheet error, so no framework is assumed.
    if values.reportedMissing.contains(.framework) { return nil }
    let meant = vocabulary.assumable.filter { $0.years.contains(year) }
    let fitting = meant.filter { indicatorReadings.reading(of: indicator, in: $0).position != nil }
    if let only = fitting.count == 1 ? fitting[0] : meant.count == 1 ? meant[0] : nil {
      return vocabulary.terms(only.id)
    }
    let inForce = vocabulary.frameworks.filter { $0.years.contains(year) }
    findings.noteOnce(
      .frameworkUnclear, at: values.placeOfMissingValue(.framework), found: String(year),
      ["allowed": inForce.map(\.id)])
    return nil
  }

  /// The framework that is named; nil, with a finding, if it is unknown.
  func framework(_ value: FieldValue) -> FrameworkLookup? {
    if let terms = vocabulary.terms(value.text) { return terms }
    findings.noteOnce(
      .frameworkUnknown, at: value.place, found: value.text,
      [
        "allowed": vocabulary.frameworks.map(\.id),
        "suggestion": FoldedText.onlyNearest(to: value.text, among: vocabulary.frameworks.map(\.id)) ?? "",
      ])
    return nil
  }

  func framework(_ value: FieldValue, year: Int) -> FrameworkLookup? {
    guard let terms = framework(value) else { return nil }
    if isDoubtful(value, meaning: terms.framework.id) { return nil }
    let years = terms.framework.years
    guard years.contains(year) else {
      findings.noteOnce(
        .frameworkNotForYear, at: value.place, found: value.text,
        ["year": String(year), "years": years.text])
      return nil
    }
    return terms
  }
}
