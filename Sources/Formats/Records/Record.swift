/// One record as it was read: a row of a table or an element, its fields as spans of one text.
///
/// The text is the reader's, which uses it over and over: what is to be kept must be copied out.
package struct Record {
  /// Which bytes of the text are the value of a field.
  struct Span {
    var start: Int32
    var end: Int32

    init(start: Int, end: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }

    var count: Int { Int(end &- start) }

    /// Where a cell of a row begins, with its quotation mark if it has one.
    func cellStart(in row: UnsafePointer<UInt8>) -> Int {
      let start = Int(start)
      return start > 0 && row[start - 1] == 0x22 ? start - 1 : start
    }
  }

  /// Where a field stands in the file, and what it is called.
  struct Origin {
    var line: Int
    /// 0 where it is not known.
    var column: Int
    var name: Int
  }

  package let table: String
  /// Among the data records of its table, from 1.
  package internal(set) var row = 0
  /// Whether the record holds a field that never ends, so that its values cannot be trusted.
  package internal(set) var isDamaged = false
  /// The names of fields, by their index.
  var names: [String] = [] { didSet { fields.nameCount = names.count } }
  /// The fields without their names.
  package private(set) var fields = RecordFields()

  init(table: String) { self.table = table }

  /// Where the record begins.
  package internal(set) var line: Int {
    get { fields.line }
    set { fields.line = newValue }
  }

  /// Number of fields.
  package var count: Int { fields.count }

  /// Shows fields, as long as what they point to lives.
  mutating func show(
    _ text: UnsafePointer<UInt8>?, _ spans: UnsafeBufferPointer<Span>, _ origins: UnsafePointer<Origin>?
  ) {
    fields.show(text, spans, origins)
  }

  /// The field's name; nil for a cell without a header.
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
