import Model

/// The names that files of recommendations may use.
struct RecommendationNames: Sendable {
  /// The ids of themes; nil if they could not be read.
  private let themes: [String]?
  private let knownThemes: Set<String>
  /// The codes of entities and the ids of addressees; nil if they could not all be read.
  private let addressees: Set<String>?
  private let nearestAddressees: NearestText
  /// The numbers of indicators by the id of their framework.
  private let indicators: [String: IndicatorNumbers]

  init(_ register: RegisterFile?, _ entities: EntityList?, indicators: [String: IndicatorNumbers]) {
    themes = register?.themes?.map(\.id)
    knownThemes = Set(themes ?? [])
    self.indicators = indicators
    if let others = register?.addressees, let entities {
      let all = others.map(\.id) + entities.entities.map(\.code)
      addressees = Set(all)
      nearestAddressees = NearestText(all)
    } else {
      addressees = nil
      nearestAddressees = NearestText([])
    }
  }

  func theme(_ entry: Entry) -> String? {
    guard let text = entry.text() else { return nil }
    guard let themes, !knownThemes.contains(text) else { return text }
    if !entry.noteSlip() {
      let suggestion = entry.mistakes.isFull ? "" : FoldedText.nearest(to: text, among: themes) ?? ""
      entry.note(.definitionRecommendationTheme, found: text, ["allowed": themes, "suggestion": suggestion])
    }
    return nil
  }

  func addressee(_ entry: Entry) -> String? {
    guard let text = entry.text() else { return nil }
    guard let addressees, !addressees.contains(text) else { return text }
    guard !entry.noteSlip() else { return nil }
    let suggestion = entry.mistakes.isFull ? nil : nearestAddressees.nearest(to: text)
    entry.note(.definitionRecommendationAddressee, found: text, ["suggestion": suggestion ?? ""])
    return nil
  }

  /// Numbers of indicators by framework.
  func indicators(_ entry: Entry) -> [String: [String]]? {
    guard let table = entry.nonEmptyTable() else { return nil }
    var numbers: [String: [String]] = [:]
    for (id, list) in table {
      guard let known = indicators[id] else {
        list.keyEntry.noteUnknown(id, among: indicators.keys.sorted())
        continue
      }
      for member in list.nonEmptyList() ?? [] {
        guard let number = member.text() else { continue }
        if let finding = known.finding(unknown: number, of: id, at: member.place) {
          entry.mistakes.take(finding)
        } else if numbers[id]?.contains(number) == true {
          member.note(.definitionKeyTwice, found: number)
        } else {
          numbers[id, default: []].append(number)
        }
      }
    }
    return numbers
  }
}
