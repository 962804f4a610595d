/// The fields of the record at which a reader stands, without their names; they are gone when it goes on.
///
/// Other than a record it holds nothing that is counted, and may be kept in hand while the record is taken.
package struct RecordFields: BitwiseCopyable {
  /// Number of fields.
  package private(set) var count = 0
  /// Where the record begins.
  package internal(set) var line = 0
  /// Of the header, where cells have the names of the header.
  var nameCount = 0
  // The memory is the reader's, which fills it anew for each record. Who keeps fields in hand forgets them before it
  // returns from `RecordConsumer.take`; fields that were forgotten are none, and asking for one ends the program.
  private var text: UnsafePointer<UInt8>?
  private var spans: UnsafePointer<Record.Span>?
  /// Nil in a row of ASCII on one line, whose cells have the names of the header: then their spans tell all.
  private var origins: UnsafePointer<Record.Origin>?

  package init() {}

  /// Shows fields, as long as what they point to lives.
  mutating func show(
    _ text: UnsafePointer<UInt8>?, _ spans: UnsafeBufferPointer<Record.Span>, _ origins: UnsafePointer<Record.Origin>?
  ) {
    self.text = text
    self.spans = spans.baseAddress
    self.origins = origins
    count = spans.count
  }

  private func span(_ index: Int) -> Record.Span {
    check(index)
    return spans.unsafelyUnwrapped[index]
  }

  private func check(_ index: Int) {
    precondition(index >= 0 && index < count, "a record has no field beyond its count")
  }

  /// Whether the fields are cells that have the names of the header, each that of its own column.
  package var areUnderHeader: Bool { origins == nil && count <= nameCount }

  /// A small number that stands for the field's name as long as the reader lives; -1 for a cell without a header.
  package func nameIndex(_ index: Int) -> Int {
    check(index)
    guard let origins else { return index < nameCount ? index : -1 }
    return origins[index].name
  }

  /// The value, verbatim; bytes that are not UTF-8 show as U+FFFD.
  package func string(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// The value without white space at both ends, no-break spaces included.
  package func text(_ index: Int) -> String { withText(index) { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of the value without white space at both ends.
  package func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
  {
    let value = bytes(index)
    if let first = value.first, let last = value.last, Self.isPlain(first), Self.isPlain(last) {
      return try body(value)
    }
    var text = String(decoding: value, as: UTF8.self).trimmingWhitespace
    return try text.withUTF8(body)
  }

  /// Whether a byte is a letter, a digit or a sign of ASCII, which is no part of white space.
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

  /// The bytes of the value, as long as the reader stands at the record.
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let span = span(index)
    return UnsafeBufferPointer(start: text.map { $0 + Int(span.start) }, count: span.count)
  }

  /// Whether the value is empty or only white space, no-break spaces included.
  package func isBlank(_ index: Int) -> Bool {
    let value = bytes(index)
    guard let first = value.first else { return true }
    if Self.isPlain(first) { return false }
    return String(decoding: value, as: UTF8.self).allSatisfy(\.isWhitespace)
  }

  /// Whether U+FEFF, which belongs at the beginning of a file only, stands in the value.
  func holdsByteOrderMark(_ index: Int) -> Bool {
    let value = bytes(index)
    return value.indices.dropLast(2).contains {
      value[$0] == 0xEF && value[$0 + 1] == 0xBB && value[$0 + 2] == 0xBF
    }
  }

  package func line(_ index: Int) -> Int {
    check(index)
    guard let origins else { return line }
    return origins[index].line
  }

  /// In Unicode scalars from 1; nil where it is not known.
  package func column(_ index: Int) -> Int? {
    let span = span(index)
    if let origins { return origins[index].column > 0 ? origins[index].column : nil }
    return text.map { span.cellStart(in: $0) + 1 }
  }
}
