import Model

/// Reads one entry of `common_inputs:` in `framework.yaml`.
enum CommonInputEntry {
  static func read(_ entry: Entry) -> CommonInput? {
    guard let table = entry.table(.commonInput) else { return nil }
    let indicator = table.required("indicator")?.text()
    let provider = table.required("provider")?.text()
    let type = table.required("for")?.text()
    let years = table.required("years").flatMap(YearsEntry.read)
    let source = table.required("source")?.prose()
    guard let indicator, let provider, let type, let years, let source else { return nil }
    return CommonInput(
      indicator: indicator, provider: provider, type: type, years: years, source: source, line: entry.place.line ?? 0)
  }
}
