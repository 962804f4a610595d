/// The fields of one record, collected piece by piece; the memory is reused for every record.
struct FieldBuffer: ~Copyable {
  var text = GrowableBuffer<UInt8>(capacity: 1_024)
  var spans = GrowableBuffer<Record.Span>()
  var origins = GrowableBuffer<Record.Origin>()

  var count: Int { spans.count }

  /// The offset in the text where the next field will begin.
  var end: Int { text.count }

  mutating func removeAll() {
    text.removeAll()
    spans.removeAll()
    origins.removeAll()
  }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) { text.append(more) }

  /// Ends a field that extends from `start` to the end of the text.
  mutating func endField(from start: Int, line: Int, column: Int, name: Int) {
    spans.append(Record.Span(start: start, end: text.count))
    origins.append(Record.Origin(line: line, column: column, name: name))
  }

  /// Removes the text from `start` if it consists of spaces and tabs only; returns whether anything was removed.
  mutating func dropSpaces(from start: Int) -> Bool {
    guard end > start, text.values[start...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
    text.removeLast(end - start)
    return true
  }

  /// Removes the bytes 1A with which the text from `start` ends; returns whether there were any.
  mutating func dropEndMarks(from start: Int) -> Bool {
    let count = text.values[start...].reversed().prefix { $0 == 0x1A }.count
    text.removeLast(count)
    return count > 0
  }

  /// The name, the bytes and the place of the last field; nil if there is none.
  var lastName: (name: Int, start: Int, end: Int, place: TextPlace)? {
    guard count > 0 else { return nil }
    let (span, origin) = (spans[count - 1], origins[count - 1])
    return (origin.name, Int(span.start), Int(span.end), TextPlace(line: origin.line, column: origin.column))
  }

  /// Reopens the last field, so that text can be added; returns whether it has text.
  mutating func removeLastField() -> Bool {
    let span = spans[count - 1]
    spans.removeLast(1)
    origins.removeLast(1)
    return text.values[Int(span.start)..<Int(span.end)].contains { $0 > 0x20 }
  }

  /// Points `record` at the collected fields, until more are collected.
  func load(in record: inout Record) { record.load(text.base, spans.values, origins.base) }
}
