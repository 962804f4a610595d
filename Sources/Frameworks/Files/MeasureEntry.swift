import Model

/// Reads one entry of `measures:`.
struct MeasureEntry {
  let names: DefinedNames

  func read(id: String, entry: Entry) -> Measure? {
    guard let table = entry.table(.measure) else { return nil }
    let title = table.required("title")?.text()
    let formula = readFormula(in: table)
    guard let title, let formula else { return nil }
    return Measure(id: id, title: title, formula: formula)
  }

  private func readFormula(in table: Table) -> Measure.Formula? {
    switch (table["percent"], table["sum"]) {
    case (let percent?, nil):
      guard let parts = percent.table(.percent) else { return nil }
      let part = parts.required("part").flatMap(readTerm)
      let whole = parts.required("whole").flatMap(readTerm)
      guard let part, let whole else { return nil }
      return .percent(part: part, whole: whole)
    case (nil, let sum?):
      guard let terms = sum.filledList()?.compactMap(readTerm) else { return nil }
      return .sum(terms)
    default:
      table.owner.note(.definitionRuleShape, ["wanted": "percent, sum"])
      return nil
    }
  }

  /// The id of a question that is answered with a number.
  private func readTerm(_ entry: Entry) -> String? {
    guard let id = entry.text(), names.use(.question, id, at: entry) else { return nil }
    if let type = names.type(of: id), !type.isNumeric {
      entry.note(.definitionComparisonType, found: id, ["comparison": "percent, sum", "type": type.name])
      return nil
    }
    return id
  }
}
