import Model

/// Reads `markers.yaml`: the scales of gender equality markers and how they map onto each other.
enum MarkersFile {
  /// Reads the scales; returns nil if the file has any mistakes.
  static func read(_ root: Entry) -> MarkerScales? {
    guard let table = root.table(.markers) else { return nil }
    let entries = table.required("scales")?.nonEmptyTable() ?? []
    let scales = entries.compactMap(scale)
    let assumed = table.required("assumed").flatMap { known($0, among: scales) }
    let list = table["mappings"].map { $0.nonEmptyList() } ?? []
    guard let list, let assumed, scales.count == entries.count else { return nil }
    let mappings = list.compactMap { mapping($0, scales) }
    guard mappings.count == list.count else { return nil }
    return MarkerScales(scales: scales, mappings: mappings, assumed: assumed)
  }

  private static func scale(id: String, entry: Entry) -> MarkerScale? {
    guard let table = entry.table(.markerScale) else { return nil }
    let title = table.required("title")?.prose()
    let source = table.required("source")?.prose()
    guard let entries = table.required("codes")?.nonEmptyTable() else { return nil }
    var seen: Set<String> = []
    let codes = entries.compactMap { code, entry -> MarkerScale.Code? in
      guard let table = entry.table(.markerCode), let title = table.required("title")?.prose() else { return nil }
      let also = table["also"]?.texts() ?? []
      for name in [code] + also where !seen.insert(MarkerScale.closedUp(name)).inserted {
        entry.noteAtKey(.definitionKeyTwice, found: name)
      }
      return MarkerScale.Code(code: code, title: title, otherSpellings: also)
    }
    guard let title, let source, codes.count == entries.count else { return nil }
    return MarkerScale(id: id, title: title, source: source, codes: codes)
  }

  private static func mapping(_ entry: Entry, _ scales: [MarkerScale]) -> MarkerMapping? {
    guard let table = entry.table(.markerMapping) else { return nil }
    let from = table.required("from").flatMap { known($0, among: scales) }
    let to = table.required("to").flatMap { known($0, among: scales) }
    let source = table.required("source")?.prose()
    guard let from, let to, let source, let entries = table.required("codes")?.unrestrictedTable() else { return nil }
    var codes: [String: String] = [:]
    for (code, target) in entries {
      guard let name = target.text(), isKnownCode(code, scales, from, at: target.keyEntry),
        isKnownCode(name, scales, to, at: target)
      else { return nil }
      codes[code] = name
    }
    return MarkerMapping(from: from, to: to, source: source, codes: codes)
  }

  private static func known(_ entry: Entry, among scales: [MarkerScale]) -> String? {
    guard let id = entry.text() else { return nil }
    if scales.contains(where: { $0.id == id }) { return id }
    entry.noteUnknown(id, among: scales.map(\.id))
    return nil
  }

  private static func isKnownCode(_ code: String, _ scales: [MarkerScale], _ id: String, at entry: Entry) -> Bool {
    let codes = scales.first { $0.id == id }?.codes.map(\.code) ?? []
    if codes.contains(code) { return true }
    entry.noteUnknown(code, among: codes)
    return false
  }
}
