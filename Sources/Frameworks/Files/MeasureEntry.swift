import Model

/// Reads one entry of `measures:`.
struct MeasureEntry {
  /// The keys that state the formula; a measure has exactly one of them.
  static let formulaKeys = ["percent", "sum", "points", "percent_of_maximum", "change"] + ItemMeasureEntry.keys

  let names: DefinedNames
  /// Nil if the scales could not be read.
  let markers: MarkerScales?

  func read(id: String, entry: Entry) -> Measure? {
    guard let table = entry.table(.measure) else { return nil }
    let title = table.required("title")?.prose()
    let formula = readFormula(in: table)
    guard let title, let formula else { return nil }
    return Measure(id: id, title: title, formula: formula)
  }

  private func readFormula(in table: Table) -> Measure.Formula? {
    let present = Self.formulaKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.noteShape(Self.formulaKeys)
      return nil
    }
    switch key {
    case "percent":
      guard let parts = entry.table(.percent) else { return nil }
      let part = parts.required("part").flatMap(readTerm)
      let whole = parts.required("whole").flatMap(readTerm)
      guard let part, let whole else { return nil }
      return .percent(part: part, whole: whole)
    case "sum":
      guard let terms = entry.nonEmptyList()?.compactMap(readTerm) else { return nil }
      return .sum(terms)
    case "points": return PointsEntry(names: names).read(entry).map(Measure.Formula.points)
    case "percent_of_maximum": return PointsEntry(names: names).read(entry).map(Measure.Formula.percentOfMaximum)
    case "change":
      guard let id = entry.text(), names.use(.measure, id, at: entry) else { return nil }
      return .change(of: id)
    default: return ItemMeasureEntry(markers: markers).read(key, entry).map { .items($0) }
    }
  }

  /// The id of a question whose answer is a number.
  private func readTerm(_ entry: Entry) -> String? {
    guard let id = entry.text(), names.use(.question, id, at: entry) else { return nil }
    if let type = names.type(of: id), !type.isNumeric {
      entry.note(.definitionComparisonType, found: id, ["comparison": "percent, sum", "type": type.name])
      return nil
    }
    return id
  }
}
