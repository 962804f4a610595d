import Model

/// Recognizes the table of a file by the name of the file or by its columns.
extension Table {
  /// Finds the table that a file such as `ratings.csv` is named after.
  package init?(fileName: String) {
    let name = fileName.prefix { $0 != "." }
    guard let table = Table.allCases.first(where: { FoldedText.isSame(name, as: $0.rawValue) }) else { return nil }
    self = table
  }

  /// Finds the table with these columns, for a file that is not named after a table.
  package init?(header names: [String]) {
    self.init(fields: Set(HeaderFields.fields(of: names).compactMap { $0 }))
  }

  /// Finds the table with these columns, of which some values are said elsewhere for all rows.
  init?(header names: [String], given: Set<Field>) {
    self.init(fields: Set(HeaderFields.fields(of: names).compactMap { $0 }).union(given))
  }

  /// Finds the table with columns for these fields; a table with columns of several is one of ratings if it can be.
  private init?(fields: Set<Field>) {
    let hasIndicator = fields.contains(.indicator)
    if let table = Table.ofNetwork.first(where: { NetworkHeader.of($0).isNamed(by: fields) }) {
      self = table
    } else if fields.contains(.recommendation) || fields.contains(.grader) {
      self = fields.contains(.grade) || fields.contains(.grader) ? .grades : .recommendations
    } else if fields.contains(where: Field.initiativeFields.contains) {
      self = .initiatives
    } else if fields.contains(.rating), hasIndicator || fields.contains(.entity), !fields.isSuperset(of: [.id, .kind]) {
      self = .ratings
    } else if fields.isSuperset(of: [.indicator, .question, .answer]) {
      self = .answers
    } else if fields.isSuperset(of: [.indicator, .action]) {
      self = .actions
    } else if fields.isSuperset(of: [.id, .kind]) {
      self = .work
    } else if fields.isSuperset(of: [.currency, .usdPerUnit]) {
      self = .rates
    } else {
      return nil
    }
  }

  /// The table of a file with this name and these columns.
  ///
  /// The columns decide where the name says something else: a file named after ratings may hold answers.
  static func table(named name: String, header names: [String]) -> Table? {
    let byColumns = Table(header: names) ?? Table(misspeltHeader: names)
    guard let named = Table(rawValue: name) else { return byColumns }
    guard let byColumns, combined.contains(named), combined.contains(byColumns) else { return named }
    let fields = meanings(of: names)
    return named.signs.contains(where: fields.contains) ? named : byColumns
  }

  /// Finds the table with these columns after spelling is corrected; at least two names must be correct.
  init?(misspeltHeader names: [String]) {
    let fields = HeaderFields.fields(of: names)
    guard fields.count(where: { $0 != nil }) >= 2 else { return nil }
    self.init(fields: Self.meanings(of: names))
  }

  /// The table with the most required columns in `names`, at least two and one that is its own; nil if there is none.
  static func likely(of names: [String]) -> Table? {
    let fields = meanings(of: names)
    // Entity and year alone tell nothing: all tables have them, and so have tables of other figures.
    let named = allCases.filter { $0.signs.contains(where: fields.contains) }
    let counts = named.map { table in (table: table, count: table.required.count { fields.contains($0) }) }
    let most = counts.map(\.count).max() ?? 0
    return most >= 2 ? counts.first { $0.count == most }?.table : nil
  }

  /// The fields that headings name or probably mean.
  static func meanings(of headings: [String]) -> Set<Field> {
    let names = FieldNames(header: headings)
    return Set(zip(headings, names.fields).compactMap { $1 ?? names.probable($0) })
  }
}
