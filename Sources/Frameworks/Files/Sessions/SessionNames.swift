import Model

/// The names that files of sessions may use.
struct SessionNames: Sendable {
  let entities: EntityList
  let register: RecommendationRegister
  /// Themes and indicators.
  let common: RecommendationNames

  init(_ definitions: Definitions) {
    entities = definitions.entities
    register = definitions.recommendations
    var file = RegisterFile()
    file.themes = register.themes
    file.addressees = register.addressees
    common = RecommendationNames(
      file, entities,
      indicators: Dictionary(
        definitions.frameworks.map { framework in
          (framework.id, IndicatorNumbers(numbers: Set(framework.indicators.map(\.number))))
        }, uniquingKeysWith: { first, _ in first }))
  }

  /// The current code of an entity.
  func entity(_ entry: Entry) -> String? {
    guard let text = entry.text() else { return nil }
    if let code = current(text) { return code }
    if !entry.noteSlip() {
      let suggestion = entry.mistakes.isFull ? nil : entities.suggestion(for: text)
      entry.note(.sessionEntityUnknown, found: text, ["suggestion": suggestion ?? ""])
    }
    return nil
  }

  /// The current code of the entity with this code; nil if there is none.
  func current(_ code: String) -> String? { entities[code: code].map { entities.current($0.code)?.code ?? $0.code } }
}

extension Entry {
  /// A text for readers that names no person.
  func publicProse() -> String? {
    guard let text = prose() else { return nil }
    guard let found = PersonalData.first(in: text) else { return text }
    note(.sessionPersonalData, found: found)
    return nil
  }

  /// A status; what the secretariat knows is never “no information”, since it can leave the key out.
  func sessionStatus() -> ImplementationStatus? {
    guard let text = text() else { return nil }
    let allowed = ImplementationStatus.allCases.filter { $0 != .noInformation }
    if let status = allowed.first(where: { $0.rawValue == text }) { return status }
    if !noteSlip() {
      let words = allowed.map(\.rawValue)
      note(
        .sessionStatusUnknown, found: text,
        ["allowed": words, "suggestion": FoldedText.nearest(to: text, among: words) ?? ""])
    }
    return nil
  }

  /// The first and the last day under `first` and `last`; nil if one of them cannot be read.
  static func days(_ table: Table) -> SessionDays? {
    let first = table.required("first")?.date()
    let last = table.required("last")?.date()
    guard let first, let last else { return nil }
    guard first <= last else {
      table["last"]?.note(.sessionDatesReversed, ["first": first.description])
      return nil
    }
    return SessionDays(first: first, last: last)
  }
}
