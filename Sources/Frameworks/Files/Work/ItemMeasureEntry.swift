import Model

/// Reads the formula of a measure on work items.
struct ItemMeasureEntry {
  /// The keys of formulas on work items.
  static let keys = ["count_of_items", "share_of_items", "share_of_money", "sum_of_money", "mean_of_facts"]

  /// Nil if the scales could not be read.
  let markers: MarkerScales?

  func read(_ key: String, _ entry: Entry) -> ItemMeasure? {
    guard let table = entry.table(Self.tableKeys(key)), let kind = kind(key, table) else { return nil }
    let filter = ItemFilterEntry(markers: markers)
    let of = table["of"].map { filter.read($0, .itemSelection) } ?? ItemFilter()
    let needsTest = key == "share_of_items" || key == "share_of_money"
    let test = needsTest ? table.required("with") : table["with"]
    let with = test.map { filter.read($0, .itemTest) } ?? (needsTest ? nil : ItemFilter())
    guard let of, let with else { return nil }
    return ItemMeasure(kind, of: of, with: with)
  }

  static func tableKeys(_ key: String) -> TableKeys {
    switch key {
    case "share_of_money": .shareOfMoney
    case "sum_of_money": .sumOfMoney
    case "mean_of_facts": .meanOfFacts
    default: .ofItems
    }
  }

  private func kind(_ key: String, _ table: Table) -> ItemMeasure.Kind? {
    switch key {
    case "count_of_items": .count
    case "share_of_items": .shareOfItems
    case "share_of_money": table.required("amount")?.choice(of: WorkAmount.self).map { .shareOfMoney($0) }
    case "sum_of_money": sum(table)
    default:
      table.required("facts")?.nonEmptyList().map { .mean($0.compactMap { $0.choice(of: WorkFact.self) }) }
    }
  }

  private func sum(_ table: Table) -> ItemMeasure.Kind? {
    let amount = table.required("amount")?.choice(of: WorkAmount.self)
    guard let entry = table.required("currency"), let code = entry.text() else { return nil }
    guard let currency = Currency(code: code) else {
      entry.note(.definitionWordUnknown, found: code, ["allowed": "USD, EUR, CHF", "suggestion": ""])
      return nil
    }
    return amount.map { .sumOfMoney($0, currency) }
  }
}
