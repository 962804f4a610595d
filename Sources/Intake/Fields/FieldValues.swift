import Formats
import Model

/// The fields of the current record by their meaning, with the fields of the surrounding submission as defaults.
///
/// There is one instance per file, which is filled again for each record; a value is created only when it is requested.
///
/// Only one reader uses this object, for one record at a time. Exclusivity is therefore not checked: the checks would
/// cost about 5 per cent of the instructions of `check` on a table of 5 MB.
final class FieldValues {
  let file: String
  @exclusivity(unchecked) private(set) var slots = FieldPositions()
  @exclusivity(unchecked) private var record = RecordFields()
  @exclusivity(unchecked) private var headerWidth = -1
  /// The fields of the surrounding submission, by position; empty if there are none.
  @exclusivity(unchecked) private var inherited: [FieldValue?] = []
  /// Fields whose absence another finding already explains, such as one about a misspelt name.
  @exclusivity(unchecked) var reportedMissing = FieldSet()
  /// The same number for records that follow each other with the same entity, year and framework, byte for byte.
  @exclusivity(unchecked) private(set) var ownerNumber = 0
  @exclusivity(unchecked) private var ownerWords = OwnerWords()
  /// Whether the record, or what surrounds it, has a field of `Field.rareFields`, even if it is blank.
  @exclusivity(unchecked) private(set) var hasRareFields = false

  /// Fields of the surrounding submission that contain a spreadsheet error, which has been reported.
  private var inheritedErrors: [Field] = []
  /// Fields whose columns are not used, which is reported.
  private var unusedColumns: [Field] = []
  @exclusivity(unchecked) private var lastError: String?
  private let findings: FileFindings?

  /// - Parameter findings: receives findings about values that are wrong in every field, such as spreadsheet errors.
  init(file: String, findings: FileFindings? = nil) {
    self.file = file
    self.findings = findings
  }
  /// The number of the current record in its table.
  @exclusivity(unchecked) private(set) var recordNumber = 0

  /// Whether a record has the same names as the previous one, in the same order.
  @inline(__always)
  func hasNames(of record: borrowing Record) -> Bool {
    let fields = record.fields
    return fields.count == headerWidth && fields.areNamedByHeader || slots.hasNames(of: fields)
  }

  /// Gives access to the fields of a record while `body` runs, and to none afterwards.
  ///
  /// The reader reuses the memory of the record for the next one, so no field can be read after `body`.
  ///
  /// - Parameter meanings: the field for each name, by index; nil if the names are those of the previous record.
  @inline(__always)
  func read(_ record: borrowing Record, _ meanings: [Field?]?, _ body: () -> Void) {
    self.record = record.fields
    recordNumber = record.row
    defer { self.record = RecordFields() }
    if let meanings { learn(FieldPositions(self.record, meanings)) }
    if !ownerWords.take(self.record) { ownerNumber &+= 1 }
    reportedMissing.removeAll()
    for field in inheritedErrors { reportedMissing.insert(field) }
    for field in unusedColumns { reportedMissing.insert(field) }
    body()
  }

  /// Notes that the column of a field is not used, so that no row lacks the field for another reason.
  func noteUnusedColumn(of field: Field) { unusedColumns.append(field) }

  /// Makes the names of the next record be learned, although they may be those of the previous one.
  func forgetNames() { learn(FieldPositions()) }

  private func learn(_ slots: FieldPositions) {
    self.slots = slots
    headerWidth = slots.headerWidth
    ownerWords.learn(slots)
    hasRareFields = Field.rareFields.contains { isPresent($0) }
  }

  /// Uses the fields of a record as defaults for the records that follow.
  func inherit(_ fields: [Field: FieldValue]) {
    inherited = fields.isEmpty ? [] : Field.allCases.map { fields[$0] }
    ownerWords.forget()
    hasRareFields = Field.rareFields.contains { isPresent($0) }
    inheritedErrors = Field.allCases.filter { slots[$0] >= 0 && isExcelError($0) }
  }

  @inline(__always)
  subscript(field: Field) -> FieldValue? { slots[field] < 0 && inherited.isEmpty ? nil : value(field) }

  private func value(_ field: Field) -> FieldValue? {
    guard let slot = slot(field) else { return inherited(field) }
    return FieldValue(verbatim: record.string(slot), text: record.text(slot), place: place(slot))
  }

  /// The text of the field without white space at either end; empty if the field is absent or blank.
  func text(_ field: Field) -> String {
    guard let slot = slot(field) else { return inherited(field)?.text ?? "" }
    return record.text(slot)
  }

  /// Passes the bytes of the field, as written in the file, to `body`; none if the field is absent or blank.
  @inline(__always)
  func withBytes<Result>(_ field: Field, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let slot = slot(field) { return body(record.bytes(slot)) }
    guard var verbatim = inherited(field)?.verbatim else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return verbatim.withUTF8(body)
  }

  /// Appends the bytes of the field, without white space at either end, to `bytes`; returns their range.
  func add(_ field: Field, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    if let slot = slot(field) {
      record.withText(slot) { bytes.append(contentsOf: $0) }
    } else if let value = inherited(field) {
      bytes.append(contentsOf: value.text.utf8)
    }
    return start..<bytes.count
  }

  func hasValue(_ field: Field) -> Bool { slot(field) != nil || inherited(field) != nil }

  /// The place of the field's value; the place of the record if the field is absent or blank.
  func placeOfValue(_ field: Field) -> SourcePlace { slot(field).map { place($0) } ?? inherited(field)?.place ?? place }

  /// Where the value of the field stands, like `placeOfValue`.
  func positionOfValue(_ field: Field) -> ReportedRating.Position {
    guard let slot = slot(field) else { return ReportedRating.Position(placeOfValue(field)) }
    return ReportedRating.Position(
      line: record.line(slot), column: record.column(slot), spreadsheetColumn: record.spreadsheetRow > 0 ? slot + 1 : 0)
  }

  /// The place of a blank field; the place of the record if the field is absent.
  func placeOfMissingValue(_ field: Field) -> SourcePlace {
    let slot = slots[field]
    return slot >= 0 && record.isBlank(slot) ? place(slot) : place
  }

  /// The place where the record begins.
  var place: SourcePlace { record.place(in: file) }

  /// The line of the last field of the record.
  var lastLine: Int { (0..<record.count).reduce(record.line) { max($0, record.line($1)) } }

  /// Whether the field is present, even if it is blank.
  func isPresent(_ field: Field) -> Bool { slots[field] >= 0 || inherited(field) != nil }

  /// The fields of the record that are not blank, without inherited ones.
  var nonBlankFields: [Field: FieldValue] {
    Field.allCases.reduce(into: [:]) { nonBlankFields, field in
      if slot(field) != nil { nonBlankFields[field] = self[field] }
    }
  }

  /// The place of a field, by its position in the record.
  func place(_ slot: Int) -> SourcePlace { record.place(of: slot, in: file) }

  /// Whether more than one field of the current record has a value.
  var hasSeveralValues: Bool { (0..<record.count).lazy.filter { !self.record.isBlank($0) }.prefix(2).count > 1 }

  /// Whether there is a current record.
  var isLoaded: Bool { record.count > 0 }

  /// The field of the current record at `place`; nil if there is none.
  func field(at place: SourcePlace) -> Field? {
    guard let column = place.column else { return nil }
    for index in 0..<record.count where record.line(index) == place.line && record.column(index) == column {
      return slots.field(at: index)
    }
    return inherited.firstIndex { $0?.place == place }.flatMap { Field(rawValue: $0) }
  }

  /// The position of a field in the record itself; nil if the field is absent or blank.
  @inline(__always)
  private func slot(_ field: Field) -> Int? {
    let slot = slots[field]
    guard slot >= 0 else { return nil }
    return record.beginsPlainly(slot) ? slot : unusualSlot(field, slot)
  }

  /// The same for a cell that is blank, or may hold an error of a spreadsheet.
  @inline(never)
  private func unusualSlot(_ field: Field, _ slot: Int) -> Int? {
    if record.isBlank(slot) { return nil }
    return ExcelError.mayBeError(record.bytes(slot)) && refusesError(field, slot) ? nil : slot
  }

  /// Whether the field contains a spreadsheet error, which is then reported and treated as blank.
  private func refusesError(_ field: Field, _ slot: Int) -> Bool {
    let text = record.text(slot)
    // The error of one formula often stands in every row of its column.
    if text != lastError {
      guard ExcelError.isError(text) else { return false }
      lastError = text
    }
    if !reportedMissing.contains(field) {
      reportedMissing.insert(field)
      findings?.noteOnce(.excelError, at: place(slot), found: text, ["field": field.name], field: field)
    }
    return true
  }

  /// Whether the field contains a spreadsheet error, which is then reported.
  func isExcelError(_ field: Field) -> Bool {
    let slot = slots[field]
    return slot >= 0 && slot < record.count && ExcelError.mayBeError(record.bytes(slot)) && refusesError(field, slot)
  }

  /// Reports spreadsheet errors in fields that no table uses, such as the title of a work item.
  func noteUnusedErrors() {
    for field in slots.unusedFields { _ = isExcelError(field) }
  }

  private func inherited(_ field: Field) -> FieldValue? { inherited.isEmpty ? nil : inherited[field.rawValue] }
}
