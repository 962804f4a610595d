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

  /// Finds the table with columns for these fields.
  private init?(fields: Set<Field>) {
    if fields.isSuperset(of: [.indicator, .question, .answer]) {
      self = .answers
    } else if fields.isSuperset(of: [.indicator, .action]) {
      self = .actions
    } else if fields.isSuperset(of: [.id, .kind]) {
      self = .work
    } else if fields.isSuperset(of: [.currency, .usdPerUnit]) {
      self = .rates
    } else if fields.isSuperset(of: [.entity, .rating]) || fields.isSuperset(of: [.indicator, .rating]) {
      self = .ratings
    } else {
      return nil
    }
  }

  /// Finds the table with these columns after spelling is corrected; at least two names must be correct.
  init?(misspeltHeader names: [String]) {
    let fields = HeaderFields.fields(of: names)
    guard fields.count(where: { $0 != nil }) >= 2 else { return nil }
    self.init(fields: Set(zip(names, fields).compactMap { $1 ?? FieldNames.likely($0) }))
  }

  /// The table with the most required columns in `names`, at least two; nil if there is none.
  static func likely(of names: [String]) -> Table? {
    let fields = Set(zip(names, HeaderFields.fields(of: names)).compactMap { $1 ?? FieldNames.likely($0) })
    let counts = allCases.map { table in (table: table, count: table.required.count { fields.contains($0) }) }
    let most = counts.map(\.count).max() ?? 0
    return most >= 2 ? counts.first { $0.count == most }?.table : nil
  }
}
