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

  /// Learns the names in a record and reports unknown ones.
  func learnNames(of record: borrowing Record, needed: [Field]) {
    var unknown: [(name: String, place: SourcePlace)] = []
    names.learn(record, needed: needed, assumesLikely: assumesMisspelt) { name, index in
      unknown.append((name, record.fields.place(of: index, in: file)))
    }
    // Those of records are counted, and reported at the end.
    guard record.table == XMLDocumentStructure.submission.root else { return }
    for (name, place) in unknown { noteUnknown(name, at: place) }
  }

  /// Reports names that are probably misspelt fields, which are then not reported as absent.
  func noteMisspelt(in record: borrowing Record, of fields: [Field], needed: [Field], _ values: FieldValues) {
    for (field, name) in misspelt(in: record, needed: fields) + inheritedMisspellings.map({ ($0.key, $0.value) }) {
      let isAssumed = names.assumed.contains(field)
      if values.isPresent(field), !isAssumed {
        noteUnknown(name.text, at: name.place)
      } else {
        findings.noteOnce(
          .columnMisspelt, at: name.place, found: name.text, ["field": field.name, "part": PhraseKey("part-field")],
          severity: needed.contains(field) ? .error : .warning)
        if !isAssumed { values.reportedMissing.insert(field) }
      }
    }
  }

  /// The names in a record that are probably misspellings of required fields.
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

  /// Reports empty cells beyond the header; the reader has reported other surplus cells, and rows with too few cells.
  func compareWithHeader(_ record: borrowing Record, _ values: FieldValues) {
    guard let columnCount, record.count != columnCount else { return }
    if record.count < columnCount {
      // Columns without a name at the end may be omitted.
      if !names.fields[record.count...].contains(where: { $0 != nil }) { return }
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
      .columnUnknown, at: place, found: name,
      [
        "suggestion": names.probable(name)?.name ?? "", "allowed": Field.submissionFields.map(\.name),
        "part": PhraseKey("part-field"),
      ])
  }
}
