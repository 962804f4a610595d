import Formats
import Model

/// The fields of the record at hand by their meaning, with those of the surrounding submission behind them.
///
/// There is one for a file, filled anew for each record; a value is made only of what is asked for.
///
/// One reader uses it, for one record at a time: where exclusivity is not checked, the check at every access would cost
/// about 5 % of the instructions of `check` on a table of 5 MB.
final class FieldValues {
  let file: String
  @exclusivity(unchecked) private(set) var slots = FieldSlots()
  @exclusivity(unchecked) private var record = RecordFields()
  /// What holds for all records of a submission, by the positions of fields; empty where nothing does.
  @exclusivity(unchecked) private var inherited: [FieldValue?] = []
  /// Fields whose lack a finding has told already, such as that of a misspelt name.
  @exclusivity(unchecked) var toldAsLacking = FieldMarks()

  init(file: String) { self.file = file }

  /// Whether a record has the same names as the one before, in the same order.
  func hasNames(of record: borrowing Record) -> Bool { slots.hasNames(of: record.fields) }

  /// Shows a record until `forget` is called, which must be before the reader goes on: its memory is the reader's.
  ///
  /// - Parameter meanings: that of each field name by its index; nil where the names are those of the record before.
  func show(_ record: borrowing Record, _ meanings: [Field?]? = nil) {
    self.record = record.fields
    if let meanings { slots = FieldSlots(self.record, meanings) }
    toldAsLacking.removeAll()
  }

  /// Lets go of the record, so that nothing can be asked of memory that the reader fills anew.
  func forget() { record = RecordFields() }

  /// Lets the fields of a record stand behind those of the records that follow.
  func inherit(_ fields: [Field: FieldValue]) {
    inherited = fields.isEmpty ? [] : Field.allCases.map { fields[$0] }
  }

  @inline(__always)
  subscript(field: Field) -> FieldValue? { slots[field] < 0 && inherited.isEmpty ? nil : value(field) }

  private func value(_ field: Field) -> FieldValue? {
    guard let slot = slot(field) else { return inherited(field) }
    return FieldValue(verbatim: record.string(slot), text: record.text(slot), place: place(slot))
  }

  /// What the field says, without white space at the ends; empty where it says nothing.
  func text(_ field: Field) -> String {
    guard let slot = slot(field) else { return inherited(field)?.text ?? "" }
    return record.text(slot)
  }

  /// The bytes of what the field says, as it stands in the file; none where it says nothing.
  @inline(__always)
  func withBytes<Result>(_ field: Field, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let slot = slot(field) { return body(record.bytes(slot)) }
    guard var verbatim = inherited(field)?.verbatim else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return verbatim.withUTF8(body)
  }

  /// Adds the bytes of what the field says, without white space at the ends, to `bytes`; gives where they lie in it.
  func add(_ field: Field, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    if let slot = slot(field) {
      record.withText(slot) { bytes.append(contentsOf: $0) }
    } else if let value = inherited(field) {
      bytes.append(contentsOf: value.text.utf8)
    }
    return start..<bytes.count
  }

  func says(_ field: Field) -> Bool { slot(field) != nil || inherited(field) != nil }

  /// Where what the field says stands; the record where it says nothing.
  func placeOfValue(_ field: Field) -> SourcePlace { slot(field).map { place($0) } ?? inherited(field)?.place ?? place }

  /// Where a field that says nothing stands, or the record if it does not stand anywhere.
  func placeOfBlank(_ field: Field) -> SourcePlace {
    let slot = slots[field]
    return slot >= 0 && record.isBlank(slot) ? place(slot) : place
  }

  /// Where the record begins.
  var place: SourcePlace { SourcePlace(file: file, line: record.line) }

  /// Where its last field begins.
  var lastLine: Int { (0..<record.count).reduce(record.line) { max($0, record.line($1)) } }

  /// Whether the field stands in the record, if only as a blank.
  func isGiven(_ field: Field) -> Bool { slots[field] >= 0 || inherited(field) != nil }

  /// The fields of the record that say something, for one that passes them on to others.
  var own: [Field: FieldValue] {
    Field.allCases.reduce(into: [:]) { own, field in
      if slot(field) != nil { own[field] = self[field] }
    }
  }

  /// Where a field of the record stands, by its position in it.
  func place(_ slot: Int) -> SourcePlace {
    SourcePlace(file: file, line: record.line(slot), column: record.column(slot))
  }

  /// The position of a field that says something in the record itself.
  @inline(__always)
  private func slot(_ field: Field) -> Int? {
    let slot = slots[field]
    return slot >= 0 && !record.isBlank(slot) ? slot : nil
  }

  private func inherited(_ field: Field) -> FieldValue? { inherited.isEmpty ? nil : inherited[field.rawValue] }
}
