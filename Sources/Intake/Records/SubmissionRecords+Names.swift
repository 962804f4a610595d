import Formats
import Model

/// What is wrong with the names of fields, each cause told once.
extension SubmissionRecords {
  /// Notes two columns of one meaning, such as rating and Ratings; the reader has noted those of one name.
  func noteColumnsTwice(_ header: [String], _ places: [SourcePlace]) {
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

  /// Notes columns that mean nothing, and those that lack; a misspelt column is one mistake, not two.
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

  /// Learns the names of a record; those that mean nothing are noted.
  func learnNames(of record: borrowing Record, needed: [Field]) {
    var unknown: [(name: String, place: SourcePlace)] = []
    names.learn(record, needed: needed) { name, index in
      unknown.append((name, SourcePlace(file: file, line: record.line(index), column: record.column(index))))
    }
    for (name, place) in unknown { noteUnknown(name, at: place) }
  }

  /// Notes names in the place of needed fields; their lack is no finding of its own then.
  func noteMisspelt(in record: borrowing Record, needed: [Field], _ values: FieldValues) {
    for (field, name) in misspelt(in: record, needed: needed) + misspeltAround.map({ ($0.key, $0.value) }) {
      if values.isGiven(field) {
        noteUnknown(name.text, at: name.place)
      } else {
        findings.noteOnce(
          .columnMisspelt, at: name.place, found: name.text, ["field": field.name], severity: .error)
        values.toldAsLacking.insert(field)
      }
    }
  }

  /// The names in a record that probably mean a needed field.
  func misspelt(in record: borrowing Record, needed: [Field]) -> [(field: Field, name: FieldValue)] {
    var found: [(field: Field, name: FieldValue)] = []
    for index in 0..<record.count {
      let name = record.nameIndex(index)
      guard name >= 0, let field = names.likely[name], needed.contains(field), let text = record.name(index) else {
        continue
      }
      let place = SourcePlace(file: file, line: record.line(index), column: record.column(index))
      found.append((field, FieldValue(verbatim: text, text: text, place: place)))
    }
    return found
  }

  /// Notes empty cells beyond the header; the reader has noted those that say something, and cells that lack.
  func compareWithHeader(_ record: borrowing Record, _ values: FieldValues) {
    guard let columnCount, record.count != columnCount else { return }
    if record.count < columnCount {
      for index in record.count..<columnCount { names.fields[index].map { values.toldAsLacking.insert($0) } }
      return
    }
    // A separator too many moves the cells of the row, so that a blank one says nothing of its column.
    for field in names.fields { field.map { values.toldAsLacking.insert($0) } }
    for index in columnCount..<record.count where !record.isBlank(index) { return }
    let place = SourcePlace(file: file, line: record.line(columnCount), column: record.column(columnCount))
    findings.noteOnce(.csvCellsEmpty, at: place, found: nil)
  }

  private func noteUnknown(_ name: String, at place: SourcePlace) {
    findings.noteOnce(
      .columnUnknown, at: place, found: name, ["suggestion": FieldNames.likely(name)?.name ?? ""])
  }
}
