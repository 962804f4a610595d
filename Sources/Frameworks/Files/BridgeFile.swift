import Model

/// Reads a bridge from one framework version to the next.
struct BridgeFile {
  /// A row as far as it could be read, with its place.
  private struct ReadRow {
    var from: [String]?
    var to: [String]?
    var entry: Entry
    /// Nil if there is a mistake in the row.
    var row: Bridge.Row?
  }

  /// The numbers of indicators by the id of their framework.
  private var numbers: [String: IndicatorNumbers] = [:]

  /// Adds a framework that a bridge may name.
  mutating func add(_ numbers: IndicatorNumbers, as id: String) { self.numbers[id] = numbers }

  func read(_ root: Entry, fingerprint: String) -> Bridge? {
    guard let table = root.table(.bridge) else { return nil }
    let from = table.required("from").flatMap(readID)
    let to = table.required("to").flatMap(readID)
    let source = table.required("source")?.prose()
    let rows = table.required("rows")?.nonEmptyList()?.map { readRow($0, from: from, to: to) }
    if let from, from == to { table["to"]?.note(.definitionBridgeKind, found: from) }
    guard let rows else { return nil }
    if let from { checkEveryIndicatorOnce(from, rows.map { ($0.from, $0.entry) }, root) }
    if let to { checkEveryIndicatorOnce(to, rows.map { ($0.to, $0.entry) }, root) }
    let sound = rows.compactMap(\.row)
    guard let from, let to, let source, sound.count == rows.count else { return nil }
    return Bridge(from: from, to: to, source: source, rows: sound, fingerprint: fingerprint)
  }

  private func readID(_ entry: Entry) -> String? {
    guard let id = entry.text() else { return nil }
    if numbers[id] != nil { return id }
    entry.noteUnknown(id, among: numbers.keys.sorted())
    return nil
  }

  private func readRow(_ entry: Entry, from earlier: String?, to later: String?) -> ReadRow {
    guard let table = entry.table(.bridgeRow) else { return ReadRow(entry: entry) }
    let from = table.required("from").flatMap { readNumbers($0, in: earlier) }
    let to = table.required("to").flatMap { readNumbers($0, in: later) }
    let kind = table.required("kind")?.choice(of: Bridge.Kind.self)
    let note = table.required("note")?.prose()
    var row = ReadRow(from: from, to: to, entry: entry)
    guard let from, let to, let kind, let note else { return row }
    if !kind.fits(from.count, to.count) { table["kind"]?.note(.definitionBridgeKind, found: kind.rawValue) }
    row.row = Bridge.Row(from: from, to: to, kind: kind, note: note)
    return row
  }

  /// The indicator numbers of a list; nil if one of them cannot be read or is unknown.
  private func readNumbers(_ entry: Entry, in framework: String?) -> [String]? {
    guard let members = entry.list() else { return nil }
    let read = members.compactMap { member -> String? in
      guard let number = member.text() else { return nil }
      if let framework, let known = numbers[framework],
        let finding = known.finding(unknown: number, of: framework, at: member.place)
      {
        entry.mistakes.take(finding)
        return nil
      }
      return number
    }
    return read.count == members.count ? read : nil
  }

  /// Checks that every indicator is in exactly one row, since a row must state everything that happens to it.
  private func checkEveryIndicatorOnce(_ id: String, _ rows: [([String]?, Entry)], _ root: Entry) {
    var seen: Set<String> = []
    for (numbers, row) in rows {
      for number in numbers ?? [] where !seen.insert(number).inserted {
        row.note(.definitionBridgeTwice, found: number, ["framework": id])
      }
    }
    // An indicator may be in a row that cannot be read, or be meant by a number that is not known.
    guard let known = numbers[id], rows.allSatisfy({ $0.0 != nil }) else { return }
    for number in known.sorted where !seen.contains(number) {
      root.note(.definitionBridgeGap, found: number, ["framework": id])
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
