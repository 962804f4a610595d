import Formats
import Model

/// The fields of a document that stand in records whose table does not have them, each counted from its first place.
struct UnusedFields {
  private struct Key: Hashable {
    let name: Int
    let table: Table
  }

  private struct Entry {
    let name: String
    let field: Field?
    let place: SourcePlace
    let sample: AnswerColumn.Sample
    var count = 1
  }

  /// The maximum number of names that are told apart: a hostile document may invent millions.
  private static let limit = 1_000

  private var entries: [Key: Entry] = [:]
  /// The positions in records that have the names of the last one.
  private var positions: [Int] = []

  var isEmpty: Bool { positions.isEmpty }

  /// Learns which fields of records with these names are not used.
  mutating func learn(_ record: borrowing Record, _ names: FieldNames, _ contents: RowContents) {
    positions.removeAll(keepingCapacity: true)
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, name < names.fields.count else { continue }
      if let field = names.fields[name] {
        if !contents.uses(field) { positions.append(index) }
      } else if names.likely[name].map({ !contents.uses($0) }) ?? true {
        positions.append(index)
      }
    }
  }

  /// Counts the fields of a record that are not used.
  mutating func count(
    _ record: borrowing Record, _ names: FieldNames, _ contents: RowContents, _ values: FieldValues
  ) {
    for position in positions where !record.isBlank(position) {
      let name = record.nameIndex(position)
      let key = Key(name: name, table: contents.table)
      if entries[key] != nil {
        entries[key]?.count += 1
      } else if entries.count < Self.limit {
        entries[key] = Entry(
          name: record.name(position) ?? "", field: names.fields[name],
          place: values.place(position), sample: AnswerColumn.Sample(record.fields.text(position), values))
      }
    }
  }

  func report(to findings: FileFindings, _ vocabulary: Vocabulary) {
    for (key, entry) in entries.sorted(by: { $0.value.place < $1.value.place }) {
      if let field = entry.field, !Field.unusedFields.contains(field), let table = Table.having(field) {
        let isSubstance = RowContents.isSubstance(field)
        UnusedPart.field.noteOther(
          entry.name, field, table, isSubstance: isSubstance, entry.count, at: entry.place, findings)
      } else if entry.field == nil, let answers = AnswerColumn(entry.name, [entry.sample], in: key.table, vocabulary) {
        UnusedPart.field.noteAnswers(entry.name, answers, entry.count, at: entry.place, findings)
      } else {
        let likely =
          entry.field == nil ? likely(entry.name, key.table).flatMap { key.table.fields.contains($0) ? nil : $0 } : nil
        UnusedPart.field.noteForeign(
          entry.name, likely, allowed: key.table.fields.map(\.name), entry.count, at: entry.place, findings)
      }
    }
  }

  private func likely(_ name: String, _ table: Table) -> Field? { table.namespace.likely(name) }
}
