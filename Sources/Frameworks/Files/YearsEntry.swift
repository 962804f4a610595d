import Model

/// Reads `{ from: 2018, until: 2024 }`.
enum YearsEntry {
  static func read(_ entry: Entry) -> YearSpan? {
    guard let table = entry.table(.years) else { return nil }
    let from = table.required("from")?.year()
    let until = table["until"].map { $0.year() }
    guard let first = from else { return nil }
    guard let stated = until else { return YearSpan(from: first) }
    guard let last = stated else { return nil }
    guard last >= first else {
      table["until"]?.note(.definitionYearsReversed, ["from": String(first)])
      return nil
    }
    return YearSpan(from: first, until: last)
  }
}
