import Model

/// Reads one entry of `parameters:`.
struct ParameterEntry {
  let framework: Framework
  let gaps: FrameworkGaps

  func read(id: String, entry: Entry) -> Parameter? {
    guard let table = entry.table(.parameter) else { return nil }
    let title = table.required("title")?.prose()
    guard let values = table.required("values")?.unrestrictedTable() else { return nil }
    let dated = values.compactMap(readValue).sorted { $0.from < $1.from }
    guard let title, dated.count == values.count else { return nil }
    let parameter = Parameter(id: id, title: title, values: dated)
    if !gaps.contains(.years), parameter.value(in: framework.years.first) == nil {
      entry.noteAtKey(.definitionParameterHole, found: id, ["year": String(framework.years.first)])
    }
    return parameter
  }

  private func readValue(year: String, entry: Entry) -> Parameter.DatedValue? {
    guard let from = Entry.year(year) else {
      entry.noteAtKey(.definitionValueWrong, found: year, ["wanted": "year"])
      return nil
    }
    if !gaps.contains(.years), let last = framework.years.last, from > last {
      entry.noteAtKey(.definitionParameterYear, found: year, ["framework": framework.id, "last": String(last)])
      return nil
    }
    guard let row = entry.table(.datedValue) else { return nil }
    let value = row.required("value")?.number()
    let source = row.required("source")?.prose()
    guard let value, let source else { return nil }
    return Parameter.DatedValue(from: from, value: value, source: source)
  }
}
