import Model

/// One row of `entities.csv`.
///
/// All of its mistakes are noted, so that a row need not be corrected more than once.
struct EntityRow {
  let line: Int
  /// The ids of the marker scales; nil if these could not be read.
  let scales: [String]?
  let mistakes: DefinitionMistakes
  var values: [String: String] = [:]
  var places: [String: SourcePlace] = [:]

  init(line: Int, scales: [String]?, mistakes: DefinitionMistakes) {
    self.line = line
    self.scales = scales
    self.mistakes = mistakes
  }

  func note(_ code: FindingCode, _ column: String, _ arguments: FindingArguments) {
    mistakes.note(
      code, at: places[column] ?? SourcePlace(file: mistakes.file, line: line), found: values[column], arguments)
  }

  /// The entity; nil if there are mistakes in the row.
  func entity() -> Entity? {
    let code = text("code")
    let name = text("name")
    let type = text("type")
    let isCounted = ["yes": true, "no": false][value("counted")]
    if isCounted == nil { note(.definitionValueWrong, "counted", ["wanted": "yes-or-no"]) }
    // Behind a comma that is not in quotation marks, all cells are one too far to the right.
    let isShifted = isCounted == nil && ["yes", "no"].contains(value("expected_from"))
    guard !isShifted else { return nil }
    let years = years()
    let succession = succession()
    let scale = markerScale()
    guard let code, let name, let type, let isCounted, let years, let succession, let scale else { return nil }
    return Entity(
      code: code, name: name, type: type, isCounted: isCounted, expected: years, succession: succession.value,
      markerScale: scale.isEmpty ? nil : scale)
  }

  private func value(_ column: String) -> String { values[column] ?? "" }

  private func text(_ column: String) -> String? {
    guard value(column).isEmpty else { return value(column) }
    note(.definitionValueWrong, column, ["wanted": "text"])
    return nil
  }

  private func years() -> YearSpan? {
    let first = Entry.year(value("expected_from"))
    if first == nil { note(.definitionValueWrong, "expected_from", ["wanted": "year"]) }
    let stated = value("expected_until")
    let last = Entry.year(stated)
    if last == nil, !stated.isEmpty { note(.definitionValueWrong, "expected_until", ["wanted": "year"]) }
    guard let first, last != nil || stated.isEmpty else { return nil }
    guard last ?? first >= first else {
      note(.definitionYearsReversed, "expected_until", ["from": String(first)])
      return nil
    }
    return YearSpan(from: first, until: last)
  }

  /// A wrapper that distinguishes an empty succession, which is valid, from one that cannot be read.
  private struct Read { let value: Succession? }

  private func succession() -> Read? {
    let text = value("succession")
    if text.isEmpty { return Read(value: nil) }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    switch parts.count == 2 ? parts[0] : "" {
    case "renamed": return Read(value: .renamed(to: parts[1]))
    case "replaced": return Read(value: .replaced(by: parts[1]))
    default:
      note(.definitionWordUnknown, "succession", ["allowed": "renamed CODE, replaced CODE", "suggestion": ""])
      return nil
    }
  }

  /// The marker scale, which may be empty.
  private func markerScale() -> String? {
    let scale = value(EntitiesFile.markerScale)
    guard let scales, !scale.isEmpty, !scales.contains(scale), scale != MarkerScales.noMarkers else { return scale }
    note(
      .definitionWordUnknown, EntitiesFile.markerScale,
      [
        "allowed": (scales + [MarkerScales.noMarkers]),
        "suggestion": FoldedText.nearest(to: scale, among: scales) ?? "",
      ])
    return nil
  }
}
