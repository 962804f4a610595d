/// The fields of the current record, without their names; they are valid until the reader goes on.
///
/// Unlike a record, this value is not reference counted and can be held while the record is processed. What is asked of
/// every cell is inlined into other targets, because the calls would cost more than the answers.
package struct RecordFields: BitwiseCopyable {
  /// The number of fields.
  @usableFromInline package private(set) var count = 0
  /// The line where the record begins.
  package internal(set) var line = 0
  /// The row number that a spreadsheet shows, from 1; 0 for a record that is not a row of a table.
  package internal(set) var spreadsheetRow = 0
  /// The number of names in the header, if cells are named by a header.
  @usableFromInline var nameCount = 0
  // The memory belongs to the reader, which refills it for each record. Whoever holds fields does so in a scope inside
  // `RecordConsumer.take` and then resets them; reset fields are empty, so accessing one stops the program.
  @usableFromInline private(set) var text: UnsafePointer<UInt8>?
  @usableFromInline private(set) var spans: UnsafePointer<Record.Span>?
  /// Nil for an ASCII row on one line whose cells are named by the header: the spans are then sufficient.
  @usableFromInline private(set) var origins: UnsafePointer<Record.Origin>?

  package init() {}

  /// Points to fields, which are valid as long as the memory they refer to.
  mutating func load(
    _ text: UnsafePointer<UInt8>?, _ spans: UnsafeBufferPointer<Record.Span>, _ origins: UnsafePointer<Record.Origin>?
  ) {
    self.text = text
    self.spans = spans.baseAddress
    self.origins = origins
    count = spans.count
  }

  @inlinable
  func span(_ index: Int) -> Record.Span {
    check(index)
    return spans.unsafelyUnwrapped[index]
  }

  @inlinable
  func check(_ index: Int) {
    precondition(index >= 0 && index < count, "a record has no field beyond its count")
  }

  /// Whether all fields are cells named by the header of their own column.
  @inlinable package var areNamedByHeader: Bool { origins == nil && count <= nameCount }

  /// A small number that identifies the field's name during the lifetime of the reader; -1 for a cell without a header.
  package func nameIndex(_ index: Int) -> Int {
    check(index)
    guard let origins else { return index < nameCount ? index : -1 }
    return origins[index].name
  }

  /// The value, verbatim; bytes that are not valid UTF-8 become U+FFFD.
  package func string(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// The value without white space at either end; no-break spaces count as white space.
  package func text(_ index: Int) -> String { withText(index) { String(decoding: $0, as: UTF8.self) } }

  /// Passes the bytes of the value, without white space at either end, to `body`.
  package func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
  {
    let value = bytes(index)
    if let first = value.first, let last = value.last, Self.isVisibleASCII(first), Self.isVisibleASCII(last) {
      return try body(value)
    }
    var text = String(decoding: value, as: UTF8.self).trimmingWhitespace
    return try text.withUTF8(body)
  }

  /// Whether a byte is an ASCII letter, digit or sign, which is never part of white space.
  @inlinable
  static func isVisibleASCII(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x80 }

  /// The bytes of the value; valid until the reader goes on.
  @inlinable
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let span = span(index)
    return UnsafeBufferPointer(start: text.map { $0 + Int(span.start) }, count: span.count)
  }

  /// Whether the value begins with an ASCII letter, digit or sign with which no spreadsheet error begins.
  ///
  /// Most values do, and need no other test. Errors begin with `#` or `Err`.
  @inlinable @inline(__always)
  package func beginsPlainly(_ index: Int) -> Bool {
    let span = span(index)
    guard span.end > span.start else { return false }
    let start = text.unsafelyUnwrapped + Int(span.start)
    if start[0] | 0x20 == 0x65 { return span.count == 1 || start[1] | 0x20 != 0x72 }
    return Self.isVisibleASCII(start[0]) && start[0] != 0x23
  }

  /// Whether the value is empty or holds nothing visible; no-break spaces and characters without width are invisible.
  @inlinable
  package func isBlank(_ index: Int) -> Bool {
    let value = bytes(index)
    guard let first = value.first else { return true }
    return !Self.isVisibleASCII(first) && Self.isInvisible(value)
  }

  @usableFromInline
  static func isInvisible(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    String(decoding: value, as: UTF8.self).unicodeScalars.allSatisfy(\.isInvisible)
  }

  /// Whether the value contains U+FEFF, which belongs only at the beginning of a file.
  func containsByteOrderMark(_ index: Int) -> Bool {
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

  /// The column of the field in Unicode scalars, from 1; nil if unknown.
  package func column(_ index: Int) -> Int? {
    let span = span(index)
    if let origins { return origins[index].column > 0 ? origins[index].column : nil }
    return text.map { span.cellStart(in: $0) + 1 }
  }
}
