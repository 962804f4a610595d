import Model

/// Reads a bridge from one framework version to the next.
enum BridgeFile {
  static func read(_ root: Entry, frameworks: [Framework], fingerprint: String) -> Bridge? {
    guard let table = root.table(["from", "to", "source", "rows"]),
      let from = table.required("from"), let earlier = framework(from, among: frameworks),
      let to = table.required("to"), let later = framework(to, among: frameworks),
      let source = table.required("source")?.text(),
      let rows = table.required("rows")?.list()?.compactMap({ row($0, from: earlier, to: later) })
    else { return nil }
    for (framework, named) in [(earlier, rows.flatMap(\.from)), (later, rows.flatMap(\.to))] {
      for indicator in framework.indicators where !named.contains(indicator.number) {
        root.note(.definitionBridgeGap, found: indicator.number, ["framework": framework.id])
      }
    }
    return Bridge(from: earlier.id, to: later.id, source: source, rows: rows, fingerprint: fingerprint)
  }

  private static func framework(_ entry: Entry, among frameworks: [Framework]) -> Framework? {
    guard let id = entry.text() else { return nil }
    if let framework = frameworks.first(where: { $0.id == id }) { return framework }
    entry.noteUnknown(id, among: frameworks.map(\.id))
    return nil
  }

  private static func row(_ entry: Entry, from earlier: Framework, to later: Framework) -> Bridge.Row? {
    guard let table = entry.table(["from", "to", "kind", "note"]),
      let from = table.required("from").flatMap({ numbers($0, in: earlier) }),
      let to = table.required("to").flatMap({ numbers($0, in: later) }),
      let kind = table.required("kind")?.choice(of: Bridge.Kind.self), let note = table.required("note")?.text()
    else { return nil }
    let fits =
      switch kind {
      case .same, .tightened: from.count == 1 && to.count == 1
      case .split: from.count == 1 && to.count > 1
      case .merged: from.count > 1 && to.count == 1
      case .new: from.isEmpty && to.count == 1
      case .dropped: from.count == 1 && to.isEmpty
      }
    if !fits { table["kind"]?.note(.definitionBridgeKind, found: kind.rawValue) }
    return Bridge.Row(from: from, to: to, kind: kind, note: note)
  }

  private static func numbers(_ entry: Entry, in framework: Framework) -> [String]? {
    entry.list()?.compactMap { entry in
      guard let number = entry.text() else { return nil }
      if framework.position(ofIndicator: number) == nil {
        entry.noteUnknown(number, among: framework.indicators.map(\.number))
        return nil
      }
      return number
    }
  }
}
