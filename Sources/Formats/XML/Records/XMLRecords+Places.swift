import CLibXML2

/// Finds the parser's position in the document from its input buffer.
extension XMLRecords {
  /// The number of bytes of the document that the parser has passed.
  @inline(__always)
  var parserOffset: Int {
    guard let input = context?.pointee.input, let current = input.pointee.cur else { return 0 }
    return Int(truncatingIfNeeded: input.pointee.consumed) &+ (current - input.pointee.base)
  }

  /// The offset of a byte that the parser has passed; nil if it is no longer in the parser's buffer.
  @inline(__always)
  func offset(inBuffer byte: UnsafePointer<xmlChar>?) -> Int? {
    guard let input = context?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur, let byte,
      byte >= base, byte <= current
    else { return nil }
    return Int(truncatingIfNeeded: input.pointee.consumed) &+ (byte - base)
  }

  /// Finds the start tag that the parser has just passed; a start tag contains no other `<`.
  @inline(__always)
  mutating func updateStart() {
    if let offset = document.lastTagStart(before: parserOffset), let place = document.place(ofByte: offset) {
      start = place
      startOffset = offset
    } else {
      start = TextPlace(line: line, column: 0)
    }
  }

  /// Discards what the parser has passed, except the current markup and what the scanner has not finished.
  mutating func discardParsed() {
    let parsed = parserOffset
    let passed = document.lastTagStart(before: parsed) ?? parsed
    document.drop(before: min(passed, scanner.openMarkup ?? passed))
  }
}
