/// One record as it was read: a row of a table or an element, its fields as spans of one buffer.
///
/// A reader uses one record over and over: what is to be kept must be copied out.
package struct Record {
  private struct Field {
    var start: Int
    var end: Int
    var line: Int
    /// 0 where it is not known.
    var column: Int
    var name: Int
  }

  package let table: String
  /// Among the data records of its table, from 1.
  package internal(set) var row = 0
  /// Where the record begins.
  package internal(set) var line = 0
  /// Whether the record holds a field that never ends, so that its values cannot be trusted.
  package internal(set) var isDamaged = false
  private var bytes: [UInt8] = []
  /// Those from `count` on are of earlier records: their room is used again.
  private var fields: [Field] = []
  /// The names of fields, by their index.
  var names: [String] = []

  init(table: String) { self.table = table }

  /// Number of fields.
  package private(set) var count = 0

  /// A small number that stands for the field's name as long as the reader lives; -1 for a cell without a header.
  package func nameIndex(_ index: Int) -> Int { fields[index].name }

  /// The field's name; nil for a cell without a header.
  package func name(_ index: Int) -> String? {
    let name = fields[index].name
    return names.indices.contains(name) ? names[name] : nil
  }

  /// The value, verbatim; bytes that are not UTF-8 show as U+FFFD.
  package func string(_ index: Int) -> String { withBytes(index) { String(decoding: $0, as: UTF8.self) } }

  package func withBytes<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
  {
    let field = fields[index]
    return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[field.start..<field.end])) }
  }

  /// Whether the value is empty or only white space, no-break spaces included.
  package func isBlank(_ index: Int) -> Bool {
    let field = fields[index]
    if field.start == field.end { return true }
    let first = bytes[field.start]
    if first > 0x20, first < 0x80 { return false }
    return withBytes(index) { value in
      String(decoding: value, as: UTF8.self).allSatisfy(\.isWhitespace)
    }
  }

  /// Whether U+FEFF, which belongs at the beginning of a file only, stands in the value.
  func holdsByteOrderMark(_ index: Int) -> Bool {
    withBytes(index) { value in
      value.indices.dropLast(2).contains { value[$0] == 0xEF && value[$0 + 1] == 0xBB && value[$0 + 2] == 0xBF }
    }
  }

  package func line(_ index: Int) -> Int { fields[index].line }

  /// In Unicode scalars from 1; nil where it is not known.
  package func column(_ index: Int) -> Int? { fields[index].column > 0 ? fields[index].column : nil }

  // MARK: - Filling

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    count = 0
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  /// Where the next field will begin in the buffer.
  var end: Int { bytes.count }

  /// Makes a field of everything from `start` to the end of the buffer.
  mutating func endField(from start: Int, line: Int, column: Int, name: Int) {
    addField(from: start, to: bytes.count, line: line, column: column, name: name)
  }

  /// Makes a field of a span of the buffer that will be appended yet.
  @inline(__always)
  mutating func addField(from start: Int, to end: Int, line: Int, column: Int, name: Int) {
    let field = Field(start: start, end: end, line: line, column: column, name: name)
    if count < fields.count { fields[count] = field } else { fields.append(field) }
    count += 1
  }

  /// Takes out the second of every two quotation marks of a field.
  mutating func dropSecondQuotes(_ index: Int) {
    var end = fields[index].start
    var position = end
    while position < fields[index].end {
      bytes[end] = bytes[position]
      end += 1
      position += bytes[position] == 0x22 ? 2 : 1
    }
    fields[index].end = end
  }

  mutating func setName(_ name: Int, ofField index: Int) { fields[index].name = name }
}
