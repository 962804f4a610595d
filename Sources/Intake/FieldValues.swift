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
  private var values: [Field: FieldValue]
  private let blanks: [Field: SourcePlace]
  /// Fields whose lack a finding has told already, such as that of a misspelt name.
  var toldAsLacking: Set<Field> = []
  /// Where the record begins.
  let place: SourcePlace
  /// Where its last field begins.
  let lastLine: Int

  /// - Parameters:
  ///   - fields: the meaning of each field name by its index; nil for names that mean nothing.
  ///   - twice: takes fields that are given again under another name; the reader has noted those of one name.
  init(
    _ record: borrowing Record, fields: [Field?], file: String, inherited: [Field: FieldValue],
    twice: (_ name: String, SourcePlace) -> Void = { _, _ in }
  ) {
    values = inherited
    var blanks: [Field: SourcePlace] = [:]
    var names: [Field: Int] = [:]
    var lastLine = record.line
    for index in 0..<record.count {
      lastLine = max(lastLine, record.line(index))
      let name = record.nameIndex(index)
      guard name >= 0, name < fields.count, let field = fields[name] else { continue }
      let place = SourcePlace(file: file, line: record.line(index), column: record.column(index))
      // Of a field given twice the first counts.
      if let first = names[field] {
        if first != name { twice(record.name(index) ?? field.rawValue, place) }
        continue
      }
      names[field] = name
      if record.isBlank(index) {
        blanks[field] = place
        continue
      }
      let verbatim = record.string(index)
      values[field] = FieldValue(verbatim: verbatim, text: verbatim.trimmingWhitespace, place: place)
    }
    self.blanks = blanks
    self.lastLine = lastLine
    place = SourcePlace(file: file, line: record.line)
  }

  subscript(field: Field) -> FieldValue? { values[field] }

  /// Where a field that says nothing stands, or the record if it does not stand anywhere.
  func placeOfBlank(_ field: Field) -> SourcePlace { blanks[field] ?? place }

  /// Whether the field stands in the record, if only as a blank.
  func isGiven(_ field: Field) -> Bool { values[field] != nil || blanks[field] != nil }

  /// All fields, for a record that passes them on to others.
  var all: [Field: FieldValue] { values }
}
