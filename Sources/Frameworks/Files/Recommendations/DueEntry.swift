import Model

/// Reads one time at which something is due.
enum DueEntry {
  /// - Parameter year: The year of the decision; nil if it is not known.
  static func read(_ entry: Entry, decidedIn year: Int?) -> RecommendationDue? {
    guard let table = entry.table(.due) else { return nil }
    let keys = TableKeys.due.all.filter { table[$0] != nil }
    guard let due = value(table, keys) else {
      // A key or a value that cannot be read has been noted.
      if !isForm(keys), table.unreadable.isEmpty, entry.node.values?.count == keys.count {
        entry.note(.definitionRecommendationDueForm, found: keys.first ?? "")
      }
      return nil
    }
    if let year, let first = due.year, first < year {
      let place = table["year"] ?? table["date"] ?? entry
      place.note(.definitionRecommendationDueEarly, ["year": String(year)])
      return nil
    }
    return due
  }

  /// The keys that belong together.
  private static func isForm(_ keys: [String]) -> Bool {
    [
      ["date"], ["year"], ["months"], ["every_years"], ["year", "session", "of"], ["session", "of"], ["year", "of"],
    ].contains { Set($0) == Set(keys) }
  }

  private static func value(_ table: Table, _ keys: [String]) -> RecommendationDue? {
    guard isForm(keys) else { return nil }
    if let date = table["date"] { return date.date().map(RecommendationDue.date) }
    if let months = table["months"] { return months.positiveNumber().map { .within(months: $0) } }
    if let years = table["every_years"] { return years.positiveNumber().map { .recurring(everyYears: $0) } }
    let year = table["year"].map { $0.year() }
    let session = table["session"].map { $0.positiveNumber() }
    if case .some(nil) = year { return nil }
    if case .some(nil) = session { return nil }
    guard let of = table["of"] else { return year.flatMap { $0.map(RecommendationDue.year) } }
    return of.text().map { .session(body: $0, number: session ?? nil, year: year ?? nil) }
  }
}

extension RecommendationDue {
  /// The year in which it is due, as far as that is stated.
  var year: Int? {
    switch self {
    case .date(let date): date.year
    case .year(let year): year
    case .session(_, _, let year): year
    case .within, .recurring: nil
    }
  }
}
