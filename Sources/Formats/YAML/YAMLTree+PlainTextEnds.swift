import CLibYAML

extension YAMLTree {
  /// Where a text without quotation marks begins and ends; the end is behind its last character.
  package struct PlainTextEnd {
    package let startLine: Int
    package let startColumn: Int
    package let line: Int
    package let column: Int
  }

  /// The places of all texts without quotation marks, up to the first mistake.
  package static func plainTextEnds(in bytes: [UInt8]) -> [PlainTextEnd] {
    bytes.withUnsafeBufferPointer { bytes in
      var ends: [PlainTextEnd] = []
      var events = YAMLEvents(bytes)
      while let event = try? events.next(), event.pointee.type != YAML_STREAM_END_EVENT {
        guard event.pointee.type == YAML_SCALAR_EVENT, event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE else {
          continue
        }
        let (start, end) = (event.pointee.start_mark, event.pointee.end_mark)
        ends.append(
          PlainTextEnd(
            startLine: Int(start.line) + 1, startColumn: Int(start.column) + 1, line: Int(end.line) + 1,
            column: Int(end.column) + 1))
      }
      return ends
    }
  }
}
