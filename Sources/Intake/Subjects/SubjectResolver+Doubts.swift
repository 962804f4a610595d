import Model

/// Refuses values with more than one possible meaning.
extension SubjectResolver {
  /// Whether a known value has a sign of uncertainty, which is then reported.
  ///
  /// - Parameter meaning: the value in the form that the guide asks for.
  func isDoubtful(_ value: FieldValue, meaning: String) -> Bool {
    guard value.text != meaning, let mark = DoubtMark.mark(in: value.text) else { return false }
    findings.noteOnce(
      .valueDoubtful, at: value.place, found: value.text, ["mark": mark, "meaning": meaning])
    return true
  }

  /// The position of the indicator that a value names; nil, with a finding, if it does not name one.
  func position(_ name: IndicatorName, _ value: FieldValue, in framework: Framework) -> Int? {
    switch indicatorReadings.reading(of: name, in: framework) {
    case .plain(let position): return position
    case .variant(let position):
      findings.noteOnce(
        .indicatorForm, at: value.place, found: value.text, ["meaning": framework.indicators[position].number])
      return position
    case .doubtful(let position, let mark):
      findings.note(
        .valueDoubtful, at: value.place, found: value.text,
        ["mark": mark, "meaning": framework.indicators[position].number])
    case .unclear(let first, let second):
      findings.note(.indicatorUnclear, at: value.place, found: value.text, ["first": first, "second": second])
    case .unknown:
      findings.note(
        .indicatorUnknown, at: value.place, found: value.text,
        [
          "framework": framework.title, "allowed": Self.range(of: framework),
          "suggestion": IndicatorSuggestion.text(for: name, in: framework) ?? "",
        ])
    }
    return nil
  }
}
