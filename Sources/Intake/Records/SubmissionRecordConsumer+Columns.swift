import Formats
import Model

/// Judges the columns of a table, so that nothing that they hold is lost in silence.
extension SubmissionRecordConsumer {
  /// Reports missing columns, and watches those that are not used; a misspelt column counts as one mistake, not two.
  ///
  /// - Parameters:
  ///   - titles: the headings on one line each.
  ///   - unknown: the positions of the columns that mean no field.
  func noteColumns(_ titles: [String], unknown: [Int], of table: Table, _ places: [SourcePlace]) {
    for index in unknown where titles[index].isEmpty { watched.add(index, "", .nameless, at: places[index]) }
    var unknown = unknown.filter { !titles[$0].isEmpty }
    // What a table of others leaves to be known has been given for all of its rows.
    for field in table.required where !names.fields.contains(field) && !values.isPresent(field) {
      if !noteMissing(field, titles, &unknown, places) { isUsable = false }
    }
    for index in unknown {
      let meaning = meaning(of: titles[index])
      watched.add(index, titles[index], meaning, at: places[index])
      guard case .misspelt(let field, _) = meaning else { continue }
      if assumesMisspelt { names.assume(field, at: index) } else { values.noteUnusedColumn(of: field) }
    }
    for (index, field) in names.fields.enumerated() {
      guard let field, !contents.uses(field), let other = Table.having(field) else { continue }
      // Nothing of a title or a country is used in any table.
      guard !Field.unusedFields.contains(field) else {
        watched.add(index, titles[index], .foreign(nil), at: places[index])
        continue
      }
      let isSubstance = RowContents.isSubstance(field)
      watched.add(index, titles[index], .other(field, other, isSubstance: isSubstance), at: places[index])
    }
  }

  /// Reports a missing column, or the columns that may be meant; returns whether one of them is taken for it.
  private func noteMissing(
    _ field: Field, _ titles: [String], _ unknown: inout [Int], _ places: [SourcePlace]
  ) -> Bool {
    let meant = candidates(for: field, titles, unknown)
    guard let first = meant.first else {
      findings.note(
        .columnMissing, at: places[0], found: Finding.found(titles.filter { !$0.isEmpty }.prefix(12)),
        ["field": field.name])
      return false
    }
    unknown.removeAll { meant.contains($0) }
    if meant.count == 1 {
      watched.add(first, titles[first], .misspelt(field, .blocker), at: places[first])
      if assumesMisspelt { names.assume(field, at: first) }
      return assumesMisspelt
    }
    findings.note(
      .columnUnclear, at: places[first], found: Finding.found(meant.map { titles[$0] }),
      ["field": field.name, "count": String(meant.count)])
    return false
  }

  /// The columns that may be meant by a field: those with a misspelt name, or else those that have it as a word.
  private func candidates(for field: Field, _ titles: [String], _ unknown: [Int]) -> [Int] {
    let likely = unknown.filter { names.probable(titles[$0]) == field }
    let close = likely.filter { names.misspelt(titles[$0]) == field }
    if !close.isEmpty { return close }
    return likely.isEmpty ? unknown.filter { HeadingSynonyms.vague(titles[$0]) == field } : likely
  }

  private func meaning(of title: String) -> WatchedColumns.Meaning {
    if contents.uses(.action), !names.fields.contains(.responsible), !watched.watches(.responsible),
      HeadingSynonyms.mayNameOwner(title)
    {
      return .misspelt(.responsible, .warning)
    }
    guard let field = names.probable(title), !names.fields.contains(field) else { return .foreign(nil) }
    // The cost of an action is a resource; budgets are those of work items.
    let meant = field == .budget && contents.uses(.action) && !names.fields.contains(.resources) ? .resources : field
    guard contents.uses(meant), !watched.watches(meant) else { return .foreign(meant) }
    return .misspelt(meant, .warning)
  }
}
