import Formats
import Model

/// Reports problems with field names, each cause once.
extension SubmissionRecordConsumer {
  /// Reports two columns with the same meaning, such as rating and Ratings; the reader has reported columns with the
  /// same name.
  func noteDuplicateColumns(_ header: [String], _ places: [SourcePlace]) {
    var first: [Field: String] = [:]
    for (index, name) in header.enumerated() {
      guard let field = names.fields[index] else { continue }
      guard let known = first[field] else {
        first[field] = name
        continue
      }
      if known != name { findings.note(.csvColumnTwice, at: places[index], found: name) }
      names.drop(index)
    }
  }

  /// Reports unknown and missing columns; a misspelt column counts as one mistake, not two.
  func noteColumns(_ header: [String], of table: Table, _ places: [SourcePlace]) {
    var unknown = header.indices.filter { !header[$0].isEmpty && Field(header: header[$0]) == nil }
    for field in table.required where !names.fields.contains(field) {
      isUsable = false
      if let index = unknown.first(where: { FieldNames.likely(header[$0]) == field }) {
        unknown.removeAll { $0 == index }
        findings.note(.columnMisspelt, at: places[index], found: header[index], ["field": field.name])
      } else {
        findings.note(
          .columnMissing, at: places[0], found: Finding.found(header.prefix(12)), ["field": field.name])
      }
    }
    for index in unknown { noteUnknown(header[index], at: places[index]) }
  }

  /// Learns the names in a record and reports unknown ones.
  func learnNames(of record: borrowing Record, needed: [Field]) {
    var unknown: [(name: String, place: SourcePlace)] = []
    names.learn(record, needed: needed) { name, index in
      unknown.append((name, record.fields.place(of: index, in: file)))
    }
    for (name, place) in unknown { noteUnknown(name, at: place) }
  }

  /// Reports names that are probably misspelt required fields; these fields are then not reported as missing.
  func noteMisspelt(in record: borrowing Record, needed: [Field], _ values: FieldValues) {
    for (field, name) in misspelt(in: record, needed: needed) + inheritedMisspellings.map({ ($0.key, $0.value) }) {
      if values.isPresent(field) {
        noteUnknown(name.text, at: name.place)
      } else {
        findings.noteOnce(
          .columnMisspelt, at: name.place, found: name.text, ["field": field.name], severity: .error)
        values.reportedMissing.insert(field)
      }
    }
  }

  /// The names in a record that are probably misspelt required fields.
  func misspelt(in record: borrowing Record, needed: [Field]) -> [(field: Field, name: FieldValue)] {
    var found: [(field: Field, name: FieldValue)] = []
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, let field = names.likely[name], needed.contains(field), let text = record.name(index) else {
        continue
      }
      let place = record.fields.place(of: index, in: file)
      found.append((field, FieldValue(verbatim: text, text: text, place: place)))
    }
    return found
  }

  /// Reports empty cells beyond the header; the reader has reported other surplus cells and missing ones.
  func compareWithHeader(_ record: borrowing Record, _ values: FieldValues) {
    guard let columnCount, record.count != columnCount else { return }
    if record.count < columnCount {
      for index in record.count..<columnCount { names.fields[index].map { values.reportedMissing.insert($0) } }
      return
    }
    // An extra separator shifts the cells of the row, so a blank cell need not belong to its column.
    for field in names.fields { field.map { values.reportedMissing.insert($0) } }
    for index in columnCount..<record.count where !record.isBlank(index) { return }
    let place = record.fields.place(of: columnCount, in: file)
    findings.noteOnce(.csvCellsEmpty, at: place, found: nil)
  }

  private func noteUnknown(_ name: String, at place: SourcePlace) {
    findings.noteOnce(
      .columnUnknown, at: place, found: name, ["suggestion": FieldNames.likely(name)?.name ?? ""])
  }
}
