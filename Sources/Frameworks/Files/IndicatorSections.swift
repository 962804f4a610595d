import Model

/// The sections of an indicator file, also those that are indented as if they belonged to another one.
struct IndicatorSections {
  private static let keys: [(DefinedNames.Kind, String)] = [
    (.criterion, "criteria"), (.question, "questions"), (.measure, "measures"), (.parameter, "parameters"),
  ]

  let table: Table
  let names: DefinedNames
  /// Sections that were found in another section.
  private var displaced: [String: Entry] = [:]

  init(table: Table, names: DefinedNames) {
    self.table = table
    self.names = names
  }

  /// Whether the file states how the indicator is rated.
  var statesRules: Bool {
    ["criteria", "levels", "examples"].contains { table[$0] != nil || table.isUnreadable($0) }
  }

  subscript(key: String) -> Entry? { table[key] ?? displaced[key] }

  func isUnreadable(_ key: String) -> Bool { table.isUnreadable(key) }

  /// The entry of a section; noted if it is missing.
  func required(_ key: String) -> Entry? { displaced[key] ?? table.required(key) }

  /// The definitions of this kind; if there are mistakes in the section itself, what uses them is not at fault.
  mutating func read(_ kind: DefinedNames.Kind, isRequired: Bool = false) -> [(String, Entry)] {
    let key = Self.keys.first { $0.0 == kind }?.1 ?? ""
    guard let entry = self[key] else {
      if isRequired { _ = table.required(key) }
      if isRequired || table.isUnreadable(key) { names.assumeAnything(of: kind) }
      return []
    }
    let stated = kind == .criterion ? entry.nonEmptyTable() : entry.unrestrictedTable()
    guard let stated, kind != .criterion || !stated.isEmpty else {
      names.assumeAnything(of: kind)
      return []
    }
    if entry.hasRepeatedKeys { names.assumeAnything(of: kind) }
    let own = stated.filter { !isSection($0.0, $0.1) }
    guard own.count < stated.count else { return stated }
    for (name, section) in stated where isSection(name, section) {
      section.noteAtKey(
        .definitionIndentation, found: String(section.keyEntry.place.column ?? 1), ["column": "1"])
      if displaced[name] == nil { displaced[name] = section }
    }
    return own
  }

  /// Whether a name in a section is that of a section of the file, which the file lacks.
  private func isSection(_ name: String, _ entry: Entry) -> Bool {
    TableKeys.indicator.optional.contains(name) && table[name] == nil && !entry.node.isText
  }
}
