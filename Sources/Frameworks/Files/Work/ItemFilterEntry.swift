import Model

/// Reads a filter on the fields of work items.
struct ItemFilterEntry {
  /// Nil if the scales could not be read.
  let markers: MarkerScales?

  /// - Parameter keys: `.itemSelection` (only fields that every item has) or `.itemTest`.
  func read(_ entry: Entry, _ keys: TableKeys) -> ItemFilter? {
    guard let table = entry.table(keys) else { return nil }
    let before = entry.mistakes.findings.count
    var filter = ItemFilter()
    filter.work = table["work"].flatMap(work)
    filter.kinds = table["kind"]?.nonEmptyList()?.compactMap { $0.choice(of: WorkItemKind.self) } ?? []
    filter.marker = table["marker"].flatMap(marker)
    filter.screened = table["screened"].flatMap { $0.flag() }
    filter.facts = table["facts"]?.nonEmptyList()?.compactMap { $0.choice(of: WorkFact.self) } ?? []
    filter.factsAtLeast = table["facts_at_least"].flatMap { count($0, atMost: filter.facts.count) }
    filter.goals = table["goals"]?.nonEmptyList()?.compactMap { count($0, atMost: 17) } ?? []
    filter.partnersAtLeast = table["partners_at_least"].flatMap { $0.wholeNumber() }
    return entry.mistakes.findings.count == before ? filter : nil
  }

  /// Reads normative or operational.
  ///
  /// Work items are never institutional.
  private func work(_ entry: Entry) -> WorkKind? {
    guard let kind = entry.choice(of: WorkKind.self) else { return nil }
    if kind == .institutional { entry.noteUnknown(kind.rawValue, among: ["normative", "operational"]) }
    return kind
  }

  private func marker(_ entry: Entry) -> ItemFilter.MarkerCodes? {
    guard let table = entry.nonEmptyTable(), let (id, list) = table.first else { return nil }
    guard let markers else { return ItemFilter.MarkerCodes(scale: id, codes: list.texts() ?? []) }
    guard table.count == 1, let scale = markers.scales.first(where: { $0.id == id }) else {
      list.keyEntry.noteUnknown(id, among: markers.scales.map(\.id))
      return nil
    }
    let known = scale.codes.map(\.code)
    let codes = list.nonEmptyList()?.compactMap { entry -> String? in
      guard let code = entry.text() else { return nil }
      if known.contains(code) { return code }
      entry.noteUnknown(code, among: known)
      return nil
    }
    return codes.map { ItemFilter.MarkerCodes(scale: id, codes: $0) }
  }

  private func count(_ entry: Entry, atMost highest: Int) -> Int? {
    guard let count = entry.wholeNumber() else { return nil }
    if count >= 1, count <= highest { return count }
    entry.note(.definitionRuleCount, ["last": String(highest)])
    return nil
  }
}
