import Model

/// Reads a bridge from one framework version to the next.
struct BridgeFile {
  /// Frameworks by id; nil for a framework whose own files have mistakes, so that each mistake gives only one finding.
  private let frameworks: [String: Framework?]
  private let numbers: [String: Set<String>]

  init(frameworks: [Framework], invalidFrameworks: Set<String>) {
    var byID: [String: Framework?] = [:]
    for framework in frameworks {
      byID[framework.id] = .some(invalidFrameworks.contains(framework.id) ? nil : framework)
    }
    for id in invalidFrameworks where byID[id] == nil { byID[id] = .some(nil) }
    self.frameworks = byID
    numbers = byID.compactMapValues { $0.map { Set($0.indicators.map(\.number)) } }
  }

  func read(_ root: Entry, fingerprint: String) -> Bridge? {
    guard let table = root.table(.bridge) else { return nil }
    let from = table.required("from").flatMap(readID)
    let to = table.required("to").flatMap(readID)
    let source = table.required("source")?.text()
    guard let list = table.required("rows")?.nonEmptyList(), let from, let to else { return nil }
    if from == to { table["to"]?.note(.definitionBridgeKind, found: to) }
    let rows = list.compactMap { readRow($0, from: from, to: to) }
    guard rows.count == list.count, let source else { return nil }
    checkEveryIndicatorOnce(from, rows.map(\.from), list, key: "from", root)
    checkEveryIndicatorOnce(to, rows.map(\.to), list, key: "to", root)
    return Bridge(from: from, to: to, source: source, rows: rows, fingerprint: fingerprint)
  }

  private func readID(_ entry: Entry) -> String? {
    guard let id = entry.text() else { return nil }
    if frameworks[id] != nil { return id }
    entry.noteUnknown(id, among: frameworks.keys.sorted())
    return nil
  }

  private func readRow(_ entry: Entry, from earlier: String, to later: String) -> Bridge.Row? {
    guard let table = entry.table(.bridgeRow) else { return nil }
    let from = table.required("from").flatMap { readNumbers($0, in: earlier) }
    let to = table.required("to").flatMap { readNumbers($0, in: later) }
    let kind = table.required("kind")?.choice(of: Bridge.Kind.self)
    let note = table.required("note")?.text()
    guard let from, let to, let kind, let note else { return nil }
    if !kind.fits(from.count, to.count) { table["kind"]?.note(.definitionBridgeKind, found: kind.rawValue) }
    return Bridge.Row(from: from, to: to, kind: kind, note: note)
  }

  /// The indicator numbers of a list; nil if one of them is unknown.
  private func readNumbers(_ entry: Entry, in framework: String) -> [String]? {
    guard let members = entry.list() else { return nil }
    let read = members.compactMap { member -> String? in
      guard let number = member.text() else { return nil }
      guard let known = numbers[framework], !known.contains(number) else { return number }
      member.noteUnknown(number, among: known.sorted { IndicatorNumber($0) < IndicatorNumber($1) })
      return nil
    }
    return read.count == members.count ? read : nil
  }

  /// Checks that every indicator is in exactly one row, since a row must state everything that happens to it.
  private func checkEveryIndicatorOnce(_ id: String, _ named: [[String]], _ rows: [Entry], key: String, _ root: Entry) {
    var seen: Set<String> = []
    for (row, numbers) in zip(rows, named) {
      for number in numbers where !seen.insert(number).inserted {
        row.note(.definitionBridgeTwice, found: number, ["framework": id])
      }
    }
    guard let framework = frameworks[id] ?? nil else { return }
    for indicator in framework.indicators where !seen.contains(indicator.number) {
      root.note(.definitionBridgeGap, found: indicator.number, ["framework": id])
    }
  }
}

extension Bridge.Kind {
  fileprivate func fits(_ from: Int, _ to: Int) -> Bool {
    switch self {
    case .same, .tightened: from == 1 && to == 1
    case .split: from == 1 && to > 1
    case .merged: from > 1 && to == 1
    case .new: from == 0 && to == 1
    case .dropped: from == 1 && to == 0
    }
  }
}
