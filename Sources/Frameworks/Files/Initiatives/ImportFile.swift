import Model

/// Reads a file in `imports/`: how a table of others is read as one of initiatives.
enum ImportFile {
  /// Reads the mapping; returns nil if the file has any mistakes.
  ///
  /// - Parameter codes: those of all entities; nil if they could not be read.
  static func read(_ root: Entry, id: String, codes: [String]?) -> ImportMapping? {
    guard let table = root.table(.importMapping) else { return nil }
    let title = table.required("title")?.prose()
    let source = table.required("source")?.prose()
    let columns = table.required("columns").flatMap { texts($0, .importColumns) }
    let constants = table["constants"].map { texts($0, .importConstants) } ?? [:]
    let entities = table["entities"].map { codesByName($0, codes) } ?? [:]
    let unused = table["unused"].map { $0.distinctTexts() } ?? []
    let separator = table.required("lists")?.text()
    let dates = table.required("dates")?.choice(of: ImportMapping.DateOrder.self)
    let addsBudgets = table["budget_shares"].map { $0.flag() } ?? false
    guard let columns, let constants, checked(columns, constants, table) else { return nil }
    guard let title, let source, let entities, let unused, let separator, let dates, let addsBudgets else { return nil }
    var mapping = ImportMapping(
      id: id, title: title, source: source, columns: columns, constants: constants, unused: unused,
      separator: separator, dates: dates, addsBudgets: addsBudgets)
    mapping.entities = entities
    return mapping
  }

  /// The text under each key; nil if any has a mistake.
  private static func texts(_ entry: Entry, _ keys: TableKeys) -> [InitiativeField: String]? {
    guard let table = entry.table(keys) else { return nil }
    for key in keys.required where table.required(key) == nil { return nil }
    var texts: [InitiativeField: String] = [:]
    for field in InitiativeField.allCases {
      guard let entry = table[field.rawValue] else { continue }
      guard let text = entry.text() else { return nil }
      texts[field] = text
    }
    return texts
  }

  /// The codes of entities by their names in the table; nil if any has a mistake.
  private static func codesByName(_ entry: Entry, _ codes: [String]?) -> [String: String]? {
    guard let table = entry.nonEmptyTable() else { return nil }
    var entities: [String: String] = [:]
    for (name, entry) in table {
      guard let code = entry.text() else { return nil }
      guard codes?.contains(code) ?? true else {
        entry.noteUnknown(code, among: codes ?? [])
        return nil
      }
      entities[name] = code
    }
    return entities
  }

  /// Notes a year that nothing gives, and a value that a column gives as well.
  private static func checked(
    _ columns: [InitiativeField: String], _ constants: [InitiativeField: String], _ table: Table
  ) -> Bool {
    let twice = InitiativeField.allCases.first { columns[$0] != nil && constants[$0] != nil }
    if let twice { table["constants"]?.noteAtKey(.definitionKeyTwice, found: twice.rawValue) }
    let hasYear = columns[.year] != nil || constants[.year] != nil
    if !hasYear { table["columns"]?.noteAtKey(.definitionKeyMissing, ["key": InitiativeField.year.rawValue]) }
    return twice == nil && hasYear
  }
}
