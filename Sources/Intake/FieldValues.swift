import Formats
import Model

/// A field's text with its place.
struct FieldValue {
  /// As it stands in the file.
  let verbatim: String
  /// Without white space at the ends.
  let text: String
  let place: SourcePlace
}

/// The fields of one record by their meaning, with those of the surrounding submission behind them.
struct FieldValues {
  /// A field that stands in the record; its value is nil if it is blank.
  private struct Entry {
    let name: Int
    let place: SourcePlace
    let value: FieldValue?
  }

  /// A record has few fields: going through them is faster than a dictionary for each record.
  private var entries: [Entry] = []
  /// What each entry means.
  private var given: [Field] = []
  private let inherited: [Field: FieldValue]
  /// Fields whose lack a finding has told already, such as that of a misspelt name.
  var toldAsLacking: Set<Field> = []
  /// Where the record begins.
  let place: SourcePlace
  /// Where its last field begins.
  private(set) var lastLine: Int

  /// - Parameters:
  ///   - fields: the meaning of each field name by its index; nil for names that mean nothing.
  ///   - twice: takes fields that are given again under another name; the reader has noted those of one name.
  init(
    _ record: borrowing Record, fields: [Field?], file: String, inherited: [Field: FieldValue],
    twice: (_ name: String, SourcePlace) -> Void = { _, _ in }
  ) {
    self.inherited = inherited
    place = SourcePlace(file: file, line: record.line)
    entries.reserveCapacity(record.count)
    given.reserveCapacity(record.count)
    lastLine = record.line
    for index in 0..<record.count {
      lastLine = max(lastLine, record.line(index))
      let name = record.nameIndex(index)
      guard name >= 0, name < fields.count, let field = fields[name] else { continue }
      let place = SourcePlace(file: file, line: record.line(index), column: record.column(index))
      // Of a field given twice the first counts.
      if let first = position(of: field) {
        if entries[first].name != name { twice(record.name(index) ?? field.rawValue, place) }
        continue
      }
      given.append(field)
      entries.append(Entry(name: name, place: place, value: Self.value(record, index, at: place)))
    }
  }

  private static func value(_ record: borrowing Record, _ index: Int, at place: SourcePlace) -> FieldValue? {
    if record.isBlank(index) { return nil }
    let verbatim = record.string(index)
    return FieldValue(verbatim: verbatim, text: verbatim.trimmingWhitespace, place: place)
  }

  private func position(of field: Field) -> Int? { given.firstIndex(of: field) }

  subscript(field: Field) -> FieldValue? {
    if let position = position(of: field), let value = entries[position].value { return value }
    return inherited[field]
  }

  /// Where a field that says nothing stands, or the record if it does not stand anywhere.
  func placeOfBlank(_ field: Field) -> SourcePlace {
    guard let position = position(of: field), entries[position].value == nil else { return place }
    return entries[position].place
  }

  /// Whether the field stands in the record, if only as a blank.
  func isGiven(_ field: Field) -> Bool { position(of: field) != nil || inherited[field] != nil }

  /// All fields, for a record that passes them on to others.
  var all: [Field: FieldValue] {
    zip(given, entries).reduce(into: inherited) { all, entry in
      if let value = entry.1.value { all[entry.0] = value }
    }
  }
}
