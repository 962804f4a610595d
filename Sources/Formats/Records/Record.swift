/// A record as it was read: a table row or an XML element, with its fields as spans of one text.
///
/// The text belongs to the reader, which reuses it; copy whatever must outlive the record.
package struct Record {
  /// The bytes of the text that form the value of a field.
  @usableFromInline struct Span: BitwiseCopyable {
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32

    init(start: Int, end: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }

    @inlinable var count: Int { Int(end &- start) }

    /// The offset in the row where the cell begins, including its quotation mark if it has one.
    func cellStart(in row: UnsafePointer<UInt8>) -> Int {
      let start = Int(start)
      return start > 0 && row[start - 1] == 0x22 ? start - 1 : start
    }
  }

  /// The place of a field in the file, and the index of its name.
  @usableFromInline struct Origin: BitwiseCopyable {
    var line: Int
    /// 0 if unknown.
    var column: Int
    var name: Int
  }

  package let table: String
  /// The number of the record among the data records of its table, from 1.
  package internal(set) var row = 0
  /// Whether the record contains an unclosed field, so that its values cannot be trusted.
  package internal(set) var isDamaged = false
  /// The names of fields, by index.
  var names: [String] = [] { didSet { fields.nameCount = names.count } }
  /// The fields without their names.
  package private(set) var fields = RecordFields()

  init(table: String) { self.table = table }

  /// The line where the record begins.
  package internal(set) var line: Int {
    get { fields.line }
    set { fields.line = newValue }
  }

  /// The row number that a spreadsheet shows, from 1; 0 for a record that is not a row of a table.
  package internal(set) var spreadsheetRow: Int {
    get { fields.spreadsheetRow }
    set { fields.spreadsheetRow = newValue }
  }

  /// The number of fields.
  package var count: Int { fields.count }

  /// Points the record at fields, which are valid as long as the memory they refer to.
  mutating func load(
    _ text: UnsafePointer<UInt8>?, _ spans: UnsafeBufferPointer<Span>, _ origins: UnsafePointer<Origin>?
  ) {
    fields.load(text, spans, origins)
  }

  /// The name of the field; nil for a cell without a header.
  package func name(_ index: Int) -> String? {
    let name = nameIndex(index)
    return names.indices.contains(name) ? names[name] : nil
  }

  package func nameIndex(_ index: Int) -> Int { fields.nameIndex(index) }

  package func string(_ index: Int) -> String { fields.string(index) }

  package func withBytes<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
  {
    try body(fields.bytes(index))
  }

  package func isBlank(_ index: Int) -> Bool { fields.isBlank(index) }

  package func line(_ index: Int) -> Int { fields.line(index) }

  package func column(_ index: Int) -> Int? { fields.column(index) }
}
